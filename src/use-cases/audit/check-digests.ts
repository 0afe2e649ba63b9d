import type { PlainDate } from '../../domain/codes.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { ChainDigest, LogEntry } from '../ports/audit.ts';
import type { AuditFault } from './audit-fault.ts';
import { beginDigest, dayOf, digestStart, foldIn, type RunningDigest } from './day-digest.ts';

/** The digests that were written, and those that the logs read so far give. */
export interface DigestCheck {
  readonly written: readonly ChainDigest[];
  readonly running: Map<PlainDate, RunningDigest>;
  /** Days of actions that ought to be sealed and are not. */
  readonly unsealed: Set<PlainDate>;
}

export async function beginDigestCheck(written: readonly ChainDigest[]): Promise<DigestCheck> {
  const running = new Map<PlainDate, RunningDigest>();
  for (const { day, previousHash } of written) running.set(day, await beginDigest(day, previousHash));
  return { written, running, unsealed: new Set() };
}

/** Folds in the log of one request; the logs must come in order of request id. */
export async function addLog(
  { written, running, unsealed }: DigestCheck,
  log: readonly LogEntry[],
): Promise<void> {
  const lastDay = written.at(-1)?.day ?? '';
  for (const [day, entries] of Map.groupBy(log, dayOf)) {
    const digest = running.get(day);
    if (digest) running.set(day, await foldIn(digest, entries));
    else if (day < lastDay) unsealed.add(day);
  }
}

/** What the digests say of the logs once all of them have been added. */
export function digestFaults({ written, running, unsealed }: DigestCheck): readonly AuditFault[] {
  const faults: AuditFault[] = [];
  const missing = new Set(unsealed);
  let previous: ChainDigest | undefined;
  for (const digest of written) {
    const { day, previousHash, hash, actionCount } = digest;
    if (previous) for (const gap of daysBetween(previous.day, day)) missing.add(gap);
    if (previousHash !== (previous?.hash ?? digestStart))
      faults.push({ what: 'digest', day, fault: 'broken_link' });
    const found = running.get(day);
    if (found?.hash !== hash || found.actionCount !== actionCount)
      faults.push({ what: 'digest', day, fault: 'differs' });
    previous = digest;
  }
  const gaps = [...missing].sort().map((day): AuditFault => ({ what: 'digest', day, fault: 'missing' }));
  return [...gaps, ...faults];
}

function* daysBetween(earlier: PlainDate, later: PlainDate): Generator<PlainDate> {
  for (let day = addDays(earlier, 1); day < later; day = addDays(day, 1)) yield day;
}
