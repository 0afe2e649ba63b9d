import { canonicalJson } from '../requests/hash-chain.ts';
import { sha256Hex } from '../sha256.ts';
import type { Treaty } from './treaty.ts';

const known = new WeakMap<Treaty, Promise<string>>();

/** Names a treaty as it stands: any change of it, by an officer or by a newer seed, gives another. */
export function treatyHash(treaty: Treaty): Promise<string> {
  const hashed = known.get(treaty) ?? sha256Hex(canonicalJson(treaty));
  known.set(treaty, hashed);
  return hashed;
}
