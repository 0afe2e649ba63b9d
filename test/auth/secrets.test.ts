import { describe, expect, it } from 'vitest';
import { secretMaker } from '../../src/auth/secrets.ts';

describe('a secret', () => {
  it('carries 32 random bytes in a form fit for an address', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => secretMaker.make()));
    for (const { secret } of made) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(50);
  });

  it('is found again by its hash, which does not contain it', async () => {
    const { secret, hash } = await secretMaker.make();
    expect(await secretMaker.hash(secret)).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toContain(secret);
  });

  it('is hashed with SHA-256', async () => {
    expect(await secretMaker.hash('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
