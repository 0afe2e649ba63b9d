import type { PlainDate } from '../../domain/codes.ts';
import { addDays, addHours } from '../../domain/plain-date.ts';
import type { Services } from '../context.ts';
import { UseCaseError } from '../errors.ts';
import type { AuditStore, ChainDigest, LogEntry } from '../ports/audit.ts';
import { beginDigest, dayOf, digestStart, foldIn } from './day-digest.ts';

/** A day is sealed only when a step stamped just before midnight has surely been committed. */
const hoursAfterMidnight = 1;
const batchSize = 1000;

/**
 * Seals the actions of every day (UTC) up to yesterday, from the first action of all on, each day chained to the one
 * before. Days without a digest are caught up, so it may run late or twice. Returns how many it wrote.
 */
export async function writeDigests(services: Services): Promise<number> {
  const { audit } = services.stores;
  const today = addHours(services.clock.now(), -hoursAfterMidnight).slice(0, 10);
  const last = await audit.lastDigest();
  let previousHash = last?.hash ?? digestStart;
  let written = 0;
  for (let day = await firstOpenDay(audit, last); day !== undefined && day < today; day = addDays(day, 1)) {
    const digest = await digestOf(services, day, previousHash);
    if (!(await add(services, digest))) return written;
    previousHash = digest.hash;
    written += 1;
  }
  return written;
}

/** Nothing while there is nothing to seal. */
async function firstOpenDay(
  audit: AuditStore,
  last: ChainDigest | undefined,
): Promise<PlainDate | undefined> {
  if (last) return addDays(last.day, 1);
  const at = await audit.firstEntryAt();
  return at === undefined ? undefined : dayOf({ at });
}

async function digestOf(services: Services, day: PlainDate, previousHash: string): Promise<ChainDigest> {
  const entries = await entriesOf(services.stores.audit, day);
  const byRequest = Map.groupBy(entries, ({ requestId }) => requestId);
  let digest = await beginDigest(day, previousHash);
  for (const requestId of [...byRequest.keys()].sort()) {
    const ofRequest = byRequest.get(requestId) ?? [];
    digest = await foldIn(
      digest,
      ofRequest.toSorted((one, other) => one.sequence - other.sequence),
    );
  }
  return { day, ...digest, previousHash, createdAt: services.clock.now() };
}

async function entriesOf(audit: AuditStore, day: PlainDate): Promise<readonly LogEntry[]> {
  const between = { from: day, before: addDays(day, 1) };
  const entries: LogEntry[] = [];
  for (;;) {
    const batch = await audit.readEntries(between, entries.at(-1) ?? null, batchSize);
    entries.push(...batch);
    if (batch.length < batchSize) return entries;
  }
}

/** False when another process has written that day already. */
async function add({ stores }: Services, digest: ChainDigest): Promise<boolean> {
  try {
    await stores.audit.addDigest(digest);
    return true;
  } catch (error) {
    if (error instanceof UseCaseError && error.code === 'conflict') return false;
    throw error;
  }
}
