import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../codes.ts';
import type { Term } from './wording.ts';

const text = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'millisecond' });

/** A date asked for or agreed runs to the end of that day in the home state. */
export function endOfDay(date: PlainDate, timeZone: string): Instant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone });
  return text(next.toInstant().subtract({ milliseconds: 1 }));
}

/**
 * The moment a term ends, counted from its start. Hours and days of 24 hours are exact whatever the clocks of the home
 * state do; months end at the same hour of the same day, or of the last day of a shorter month; of calendar days the
 * day of the start is not counted and the last one runs to its close.
 */
export function after(at: Instant, { length, unit }: Term, timeZone: string): Instant {
  if (unit === 'hour' || unit === 'day24') return inHours(at, unit === 'hour' ? length : length * 24);
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  if (unit === 'day') return endOfDay(local.toPlainDate().add({ days: length }).toString(), timeZone);
  return text(inMonths(local, length).toInstant());
}

/** The latest moment that is still so long before an event. */
export function before(event: Instant, { length, unit }: Term, timeZone: string): Instant {
  if (unit === 'hour' || unit === 'day24') return inHours(event, -(unit === 'hour' ? length : length * 24));
  const local = Temporal.Instant.from(event).toZonedDateTimeISO(timeZone);
  if (unit === 'day') return endOfDay(local.toPlainDate().subtract({ days: length }).toString(), timeZone);
  return text(inMonths(local, -length).toInstant());
}

const inHours = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** Half a month, as one treaty has it, is fifteen days. */
function inMonths(local: Temporal.ZonedDateTime, length: number): Temporal.ZonedDateTime {
  const whole = Math.trunc(length);
  return local.add({ months: whole, days: Math.round((length - whole) * 30) });
}

export const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);
