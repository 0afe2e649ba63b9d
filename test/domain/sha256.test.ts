import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/domain/sha256.ts';

describe('a digest', () => {
  it('is SHA-256 in lower-case hex, of a text as of its bytes', async () => {
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256Hex('abc')).toBe(known);
    expect(await sha256Hex(new Uint8Array([97, 98, 99]))).toBe(known);
    expect(await sha256Hex('көмек')).toBe(await sha256Hex(new TextEncoder().encode('көмек')));
  });
});
