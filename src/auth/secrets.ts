import type { SecretMaker } from '../use-cases/users/auth-ports.ts';
import { toBase64Url } from './base64url.ts';

const secretLength = 32;

/** SHA-256 is enough for what has 256 random bits: there is nothing to guess, so nothing to slow down. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const secretMaker: SecretMaker = {
  async make() {
    const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(secretLength)));
    return { secret, hash: await sha256Hex(secret) };
  },
  hash: sha256Hex,
};
