import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { fromBase64Url, toBase64Url } from '../domain/base64url.ts';
import type { PasswordHasher } from '../use-cases/users/auth-ports.ts';

export interface ScryptCost {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/** About 34 MB and three passes a guess; an isolate of 128 MB on Workers still has room for it. */
const currentCost: ScryptCost = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };
const saltLength = 16;
const keyLength = 32;

type Derive = (password: string, salt: Uint8Array, cost: ScryptCost) => Promise<Uint8Array>;

/** Hashes with scrypt as `scrypt$N$r$p$salt$key`; old hashes keep verifying when the cost is raised. */
export function createPasswordHasher(options: { cost?: ScryptCost; derive?: Derive } = {}): PasswordHasher {
  const { cost = currentCost, derive = deriveKey } = options;
  const nobody: StoredHash = { ...cost, salt: new Uint8Array(saltLength), key: new Uint8Array(keyLength) };
  return {
    async hash(password) {
      const salt = crypto.getRandomValues(new Uint8Array(saltLength));
      const key = await derive(normal(password), salt, cost);
      return [
        'scrypt',
        cost.cost,
        cost.blockSize,
        cost.parallelization,
        toBase64Url(salt),
        toBase64Url(key),
      ].join('$');
    },
    async verify(hash, password) {
      const stored = hash === null ? undefined : readHash(hash);
      const { salt, key, ...storedCost } = stored ?? nobody;
      const derived = await derive(normal(password), salt, storedCost);
      return timingSafeEqual(derived, key) && stored !== undefined;
    },
  };
}

/** One password typed on two keyboards may arrive as different code points. */
const normal = (password: string): string => password.normalize('NFKC');

interface StoredHash extends ScryptCost {
  readonly salt: Uint8Array;
  readonly key: Uint8Array;
}

const storedForm = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

function readHash(hash: string): StoredHash | undefined {
  const [whole, cost, blockSize, parallelization, salt = '', key = ''] = storedForm.exec(hash) ?? [];
  if (whole === undefined) return undefined;
  return {
    cost: Number(cost),
    blockSize: Number(blockSize),
    parallelization: Number(parallelization),
    salt: fromBase64Url(salt),
    key: fromBase64Url(key),
  };
}

const deriveKey: Derive = (password, salt, { cost, blockSize, parallelization }) => {
  const memory = 128 * blockSize * (cost + parallelization);
  const options: ScryptOptions = { cost, blockSize, parallelization, maxmem: 2 * memory };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
};
