import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from '../../src/auth/passwords.ts';

const cheap = { cost: 16, blockSize: 8, parallelization: 1 };
const typed = 'correct horse battery';
/** Made by Node; the key is of `typed`. */
const madeByNode = 'scrypt$16$8$1$8vm1GmGTFeKvTpqQZ-FpQQ$VDN4oDcca0iLAz6qZtkXfirKmiZPq-YtxZRF69AwpM4';

describe('a password in the Workers runtime', () => {
  it('is hashed at full cost within the memory of an isolate', async () => {
    const hasher = createPasswordHasher();
    const hash = await hasher.hash(typed);
    expect(await hasher.verify(hash, typed)).toBe(true);
    expect(await hasher.verify(hash, 'another one')).toBe(false);
    expect(await hasher.verify(null, typed)).toBe(false);
  });

  it('is recognised by a hash that Node made', async () => {
    expect(await createPasswordHasher({ cost: cheap }).verify(madeByNode, typed)).toBe(true);
  });
});
