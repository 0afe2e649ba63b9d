import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../codes.ts';

const isWholeDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Calendar days since a day; null where the day, or part of it, is not known. */
export function daysSince(since: string | null, today: PlainDate): number | null {
  if (since === null || !isWholeDate(since)) return null;
  return Temporal.PlainDate.from(since).until(today, { largestUnit: 'days' }).days;
}

/** Whether the first is certainly earlier; what is known of both only to the month or the year is compared so far. */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
