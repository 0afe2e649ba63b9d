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
    await outbox.hold();
    return counts;
  }
  await outbox.unhold();
  const run = { ...services, ...options, sender: options.sender };
  const holder = `${options.holder}:${services.newId()}`;
  let left = options.limit ?? 200;
  while (left > 0) {
    const limit = Math.min(batchSize, left);
    const until = addSeconds(services.clock.now(), leaseSeconds);
    const batch = await outbox.lease({ limit, now: services.clock.now(), until, holder });
    for (const delivery of batch) {
      if (addSeconds(services.clock.now(), sendSeconds) > until) return counts;
      counts[await deliver(run, delivery)] += 1;
    }
    if (batch.length < limit) return counts;
    left -= batch.length;
  }
  return counts;
}

type Run = DispatchServices & DispatchOptions & { readonly sender: DeliverySender };

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
