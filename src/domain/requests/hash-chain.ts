import { sha256Hex } from '../sha256.ts';
import type { Action, UnsealedAction } from './action.ts';

/** What the first action of a request points back to. */
export const chainStart = '0'.repeat(64);

/** JSON with sorted keys and without absent values: the same facts give the same text on every engine. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export const saltedHash = (salt: string, value: unknown): Promise<string> =>
  sha256Hex(salt + canonicalJson(value));

const hashOf = (action: UnsealedAction, previousHash: string): Promise<string> =>
  sha256Hex(canonicalJson({ ...action, previousHash }));

/** Chains an action to the one before it. */
export async function sealAction(action: UnsealedAction, previousHash: string): Promise<Action> {
  return { ...action, previousHash, hash: await hashOf(action, previousHash) };
}

export type ChainFault = { readonly sequence: number; readonly fault: 'gap' | 'broken_link' | 'altered' };

/** Faults in the log of one request, oldest first. An empty list proves only this request's log, not that none is missing. */
export async function checkChain(actions: readonly Action[]): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  let previousHash = chainStart;
  for (const [index, action] of actions.entries()) {
    const { hash, previousHash: link, ...unsealed } = action;
    if (action.sequence !== index + 1) faults.push({ sequence: action.sequence, fault: 'gap' });
    if (link !== previousHash) faults.push({ sequence: action.sequence, fault: 'broken_link' });
    else if (hash !== (await hashOf(unsealed, link)))
      faults.push({ sequence: action.sequence, fault: 'altered' });
    previousHash = hash;
  }
  return faults;
}
