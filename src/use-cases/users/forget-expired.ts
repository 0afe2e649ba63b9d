import type { Services } from '../context.ts';

/** Removes sessions, links and counts of failures that no longer matter. */
export const forgetExpired = ({ stores, clock }: Services): Promise<void> =>
  stores.credentials.deleteExpired(clock.now());
