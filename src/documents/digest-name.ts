import { sha256Hex } from '../domain/sha256.ts';

const name = /^[0-9a-f]{64}$/;

/** Names become paths, so nothing but a digest may be one. */
export function requireDigest(sha256: string): void {
  if (!name.test(sha256)) throw new Error('A document is named by its SHA-256 in hexadecimal.');
}

export async function requireUnchanged(sha256: string, bytes: Uint8Array): Promise<void> {
  if ((await sha256Hex(bytes)) !== sha256)
    throw new Error(`Document ${sha256} was changed where it is stored.`);
}
