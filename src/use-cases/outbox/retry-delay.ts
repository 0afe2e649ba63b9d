/** With the waits below the last attempt comes about eight hours after the first. */
export const maxAttempts = 14;

const minute = 60;
const longestWait = 60 * minute;
/** A provider may ask for a longer pause, but not put a message out of sight for days. */
const longestRequestedWait = 6 * 60 * minute;

/** Seconds to wait after the given attempt failed (the first is 1): one minute, doubled each time, an hour at most. */
export function retryDelaySeconds(attempt: number, requestedSeconds = 0): number {
  const own = Math.min(minute * 2 ** (attempt - 1), longestWait);
  return Math.max(own, Math.min(requestedSeconds, longestRequestedWait));
}
