import type { PlainDate } from '../../domain/codes.ts';
import { addDays, addHours } from '../../domain/plain-date.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Services } from '../context.ts';
import { UseCaseError } from '../errors.ts';
import type { ChainDigest } from '../ports/audit.ts';
import { readLogs } from './read-logs.ts';

/** What the first digest points back to. */
export const digestStart = '0'.repeat(64);

/** A day is sealed only when a step stamped just before midnight has surely been committed. */
const hoursAfterMidnight = 1;

/**
 * Seals the heads of all logs as they stood at the end of yesterday (UTC), chained to the digest before. Days without
 * a digest are caught up, so it may run late or twice. Returns how many it wrote.
 */
export async function writeDigests(services: Services): Promise<number> {
  const known = await services.stores.audit.listDigests();
  const today = addHours(services.clock.now(), -hoursAfterMidnight).slice(0, 10);
  const last = known.at(-1);
  let previousHash = last?.hash ?? digestStart;
  let written = 0;
  for (let day = last ? addDays(last.day, 1) : addDays(today, -1); day < today; day = addDays(day, 1)) {
    const digest = await digestOf(services, day, previousHash);
    if (!(await add(services, digest))) return written;
    previousHash = digest.hash;
    written += 1;
  }
  return written;
}

/** The digest that the present logs give for a day. A cut log or a vanished request gives another one than was written. */
export async function digestOf(
  services: Services,
  day: PlainDate,
  previousHash: string,
): Promise<ChainDigest> {
  const dayAfter = addDays(day, 1);
  const heads: string[] = [];
  for await (const log of readLogs(services.stores.audit)) {
    const head = log.findLast((action) => action.at < dayAfter);
    if (head) heads.push(`${head.requestId}:${head.sequence}:${head.hash}`);
  }
  const hash = await sha256Hex([previousHash, day, ...heads].join('\n'));
  return { day, requestCount: heads.length, previousHash, hash, createdAt: services.clock.now() };
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
