import type { PlainDate } from '../../domain/codes.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { LogEntry } from '../ports/audit.ts';

/** What the first digest points back to. */
export const digestStart = '0'.repeat(64);

/** A day's digest as far as its actions have been folded in. */
export interface RunningDigest {
  readonly hash: string;
  readonly actionCount: number;
}

export const beginDigest = async (day: PlainDate, previousHash: string): Promise<RunningDigest> => ({
  hash: await sha256Hex(`${previousHash}\n${day}`),
  actionCount: 0,
});

/**
 * Folds in what happened to one request that day, by sequence. Requests come in order of their ids, so that whoever
 * reads all logs one after another holds no more of each day than this.
 */
export async function foldIn(
  { hash, actionCount }: RunningDigest,
  entries: readonly LogEntry[],
): Promise<RunningDigest> {
  const lines = entries.map((entry) => `${entry.requestId}:${entry.sequence}:${entry.hash}`);
  return {
    hash: await sha256Hex([hash, ...lines].join('\n')),
    actionCount: actionCount + entries.length,
  };
}

export const dayOf = ({ at }: Pick<LogEntry, 'at'>): PlainDate => at.slice(0, 10);
