import { toBase64Url } from '../domain/base64url.ts';
import { sha256Hex } from '../domain/sha256.ts';
import type { SecretMaker } from '../use-cases/users/auth-ports.ts';

const secretLength = 32;

/** SHA-256 is enough for what has 256 random bits: there is nothing to guess, so nothing to slow down. */
export const secretMaker: SecretMaker = {
  async make() {
    const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(secretLength)));
    return { secret, hash: await sha256Hex(secret) };
  },
  hash: sha256Hex,
};
