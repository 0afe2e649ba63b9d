import { writeDigests } from '../audit/write-digests.ts';
import type { Services } from '../context.ts';
import { forgetExpired } from '../users/forget-expired.ts';

/** What the register does by itself once an hour. Run late or twice it does no harm. */
export async function sweepHourly(services: Services): Promise<void> {
  await forgetExpired(services);
  await writeDigests(services);
}
