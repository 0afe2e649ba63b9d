import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { isRunning } from '../../../domain/deadlines/deadline.ts';

export interface ClockBar {
  readonly deadline: Deadline;
  /** Parts of the scale, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface ClockScale {
  readonly bars: readonly ClockBar[];
  readonly now: number;
  readonly start: number;
  readonly end: number;
}

const day = 86_400_000;
/** Limits of years would press every other to nothing: the scale ends here, and the bar runs off it. */
const farthest = 120 * day;

/** Running and past limits on one scale, custody first, then by their end. */
export function clockScale(deadlines: readonly Deadline[], at: string): ClockScale | undefined {
  if (deadlines.length === 0) return undefined;
  const now = Date.parse(at);
  const starts = deadlines.map(({ startsAt }) => Date.parse(startsAt));
  const ends = deadlines.map(({ dueAt }) => Date.parse(dueAt));
  const start = Math.max(Math.min(...starts, now), now - farthest);
  const end = Math.max(Math.min(Math.max(...ends, now + day), now + farthest), start + day);
  const part = (instant: number) => Math.min(1, Math.max(0, (instant - start) / (end - start)));
  const bars = deadlines
    .map((deadline) => ({
      deadline,
      from: part(Math.min(Date.parse(deadline.startsAt), Date.parse(deadline.dueAt))),
      to: part(Math.max(Date.parse(deadline.startsAt), Date.parse(deadline.dueAt))),
    }))
    .sort(
      ({ deadline: a }, { deadline: b }) =>
        Number(isRunning(b)) - Number(isRunning(a)) ||
        Number(b.isCustody) - Number(a.isCustody) ||
        a.dueAt.localeCompare(b.dueAt),
    );
  return { bars, now: part(now), start, end };
}
