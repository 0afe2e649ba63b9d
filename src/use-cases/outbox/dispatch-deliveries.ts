import type { Instant } from '../../domain/codes.ts';
import { addSeconds } from '../../domain/plain-date.ts';
import type { Services } from '../context.ts';
import type { DeliveryRow, DeliverySender, SendResult } from '../ports/outbox.ts';
import type { Stores } from '../ports/stores.ts';
import { mayStillSee } from './may-still-see.ts';
import { maxAttempts, retryDelaySeconds } from './retry-delay.ts';

const leaseSeconds = 300;
/** A send may take this long; it must end before another dispatcher can lease the same row. */
const sendSeconds = 60;
const batchSize = 10;

export interface DispatchOptions {
  /** Absent when no mail transport is configured: messages are held and can be read in the outbox. */
  readonly sender?: DeliverySender | undefined;
  /** Names this dispatcher in the leases; each run adds an id of its own. */
  readonly holder: string;
  /** Most deliveries in one run. */
  readonly limit?: number | undefined;
  /** Aborted when this process is to end: nothing more is begun, and what was taken but not begun is given back. */
  readonly signal?: AbortSignal | undefined;
}

export interface DispatchReport {
  readonly sent: number;
  readonly retrying: number;
  readonly failed: number;
}

type Outcome = keyof DispatchReport;
type DispatchServices = Pick<Services, 'clock' | 'newId'> & {
  readonly stores: Pick<Stores, 'outbox' | 'users' | 'requests'>;
};

/**
 * Sends what is due, each at least once: a row is marked only after the sender took it, and one whose
 * dispatcher died comes back when its lease ends. Safe to run in several processes at once.
 */
export async function dispatchDeliveries(
  services: DispatchServices,
  options: DispatchOptions,
): Promise<DispatchReport> {
  const { outbox } = services.stores;
  const counts = { sent: 0, retrying: 0, failed: 0 };
  if (!options.sender) {
    await outbox.hold(services.clock.now());
    return counts;
  }
  await outbox.unhold();
  const run = { ...services, ...options, sender: options.sender };
  const holder = `${options.holder}:${services.newId()}`;
  let left = options.limit ?? 200;
  while (left > 0 && !options.signal?.aborted) {
    const limit = Math.min(batchSize, left);
    const until = addSeconds(services.clock.now(), leaseSeconds);
    const batch = await outbox.lease({ limit, now: services.clock.now(), until, holder });
    const isWhole = await sendBatch(run, { batch, until, holder }, (outcome) => {
      counts[outcome] += 1;
    });
    if (!isWhole || batch.length < limit) return counts;
    left -= batch.length;
  }
  return counts;
}

type Run = DispatchServices & DispatchOptions & { readonly sender: DeliverySender };

interface Taken {
  readonly batch: readonly DeliveryRow[];
  readonly until: Instant;
  readonly holder: string;
}

/**
 * False when it ended early; then what was not begun is free for others. That one is given back while the message under
 * way is still on its way: a provider may keep it waiting for longer than this process has left.
 */
async function sendBatch(
  run: Run,
  { batch, until, holder }: Taken,
  count: (outcome: Outcome) => void,
): Promise<boolean> {
  const waiting = [...batch];
  let givenBack: Promise<void> | undefined;
  const giveBack = () => {
    const ids = waiting.splice(0).map(({ id }) => id);
    givenBack = run.stores.outbox.release(holder, ids);
    // Awaited below; a failure before that must not count as one that nobody looks at.
    givenBack.catch(() => undefined);
  };
  if (run.signal?.aborted) giveBack();
  run.signal?.addEventListener('abort', giveBack);
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (addSeconds(run.clock.now(), sendSeconds) <= until) count(await deliver(run, next));
      else {
        waiting.unshift(next);
        giveBack();
      }
    }
    await givenBack;
    return givenBack === undefined;
  } finally {
    run.signal?.removeEventListener('abort', giveBack);
  }
}

async function deliver(run: Run, delivery: DeliveryRow): Promise<Outcome> {
  const { outbox } = run.stores;
  const result = await attempt(run, delivery);
  if (result.ok) {
    await outbox.markSent(delivery.id, { at: run.clock.now(), providerId: result.providerId });
    return 'sent';
  }
  const attempts = delivery.attempts + 1;
  if (result.permanent || attempts >= maxAttempts) {
    await outbox.markFailed(delivery.id, { error: result.error });
    return 'failed';
  }
  const wait = retryDelaySeconds(attempts, result.retryAfterSeconds);
  const nextAttemptAt = addSeconds(run.clock.now(), wait);
  await outbox.markRetry(delivery.id, { error: result.error, nextAttemptAt });
  return 'retrying';
}

/** One broken delivery must not stop those behind it, so a fault of our own counts as a failed attempt. */
async function attempt({ stores, sender }: Run, delivery: DeliveryRow): Promise<SendResult> {
  try {
    if (await mayStillSee(stores, delivery)) return await sender.send(delivery);
    return { ok: false, permanent: true, error: 'recipient no longer has access' };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return { ok: false, permanent: false, error: `the message could not be prepared (${name})` };
  }
}
