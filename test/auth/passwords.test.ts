import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from '../../src/auth/passwords.ts';

const cheap = { cost: 2 ** 4, blockSize: 8, parallelization: 1 };
const hasher = createPasswordHasher({ cost: cheap });

describe('a password', () => {
  it('is recognised by its hash, and another one is not', async () => {
    const hash = await hasher.hash('correct horse battery');
    expect(await hasher.verify(hash, 'correct horse battery')).toBe(true);
    expect(await hasher.verify(hash, 'correct horse batterY')).toBe(false);
  });

  it('has another hash each time, so that two people with the same one cannot be told', async () => {
    expect(await hasher.hash('correct horse battery')).not.toBe(await hasher.hash('correct horse battery'));
  });

  it('is recognised however the keyboard composed its letters', async () => {
    const hash = await hasher.hash('й-й-й-й-й-й');
    expect(await hasher.verify(hash, `${'и\u0306-'.repeat(5)}и\u0306`)).toBe(true);
  });

  it('keeps verifying when the cost has been raised since', async () => {
    const hash = await hasher.hash('correct horse battery');
    const dearer = createPasswordHasher({ cost: { ...cheap, cost: 2 ** 6 } });
    expect(await dearer.verify(hash, 'correct horse battery')).toBe(true);
    expect(await dearer.hash('x')).toMatch(/^scrypt\$64\$8\$1\$/);
  });

  it('costs 32,768 rounds of 8 blocks in three passes unless told otherwise', async () => {
    const hash = await createPasswordHasher().hash('correct horse battery');
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(await createPasswordHasher().verify(hash, 'correct horse battery')).toBe(true);
  });
});

describe('an account without a password', () => {
  it('goes through the same derivation as any other, and no password fits it', async () => {
    const derived: string[] = [];
    const counting = createPasswordHasher({
      cost: cheap,
      derive: async (password, salt, { cost, blockSize, parallelization }) => {
        derived.push(`${cost}/${blockSize}/${parallelization}`);
        return scryptSync(password, salt, 32, { cost, blockSize, parallelization });
      },
    });
    const hash = await counting.hash('correct horse battery');
    await counting.verify(hash, 'a guess');
    expect(await counting.verify(null, 'a guess')).toBe(false);
    expect(derived).toEqual(['16/8/1', '16/8/1', '16/8/1']);
  });

  it('is not opened by a key of zeros', async () => {
    const zeros = createPasswordHasher({ cost: cheap, derive: async () => new Uint8Array(32) });
    expect(await zeros.verify(null, 'anything')).toBe(false);
  });

  it.each(['', 'plain text', 'scrypt$16$8$1$short$short', 'bcrypt$16$8$1$AAAAAAAAAAAAAAAAAAAAAA$'])(
    'a stored hash that cannot be read (%j) fits nothing',
    async (hash) => {
      expect(await hasher.verify(hash, hash)).toBe(false);
    },
  );
});
