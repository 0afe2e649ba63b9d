import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant, PlainDate } from './codes.ts';

/** A calendar date that exists, `YYYY-MM-DD`. */
export const PlainDateText = z.iso.date();

export const addDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The same day of a later month; the last one where that month is shorter. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** The calendar date of an instant in a time zone (IANA name). */
export const dateIn = (instant: Instant, timeZone: string): PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** What a clock on the wall shows in a time zone, and how far it is from UTC. */
export function wallTimeIn(instant: Instant, timeZone: string): { by: PlainDate; at: string; zone: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const at = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return { by: there.toPlainDate().toString(), at, zone: there.offset };
}

/** Adds 24-hour days ("сутки"), not calendar days. */
export const addHours = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString({ smallestUnit: 'millisecond' });

/** Keeps the milliseconds, so that instants compare as text. */
export const addSeconds = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** The instant at which a calendar date begins in a time zone. */
export const startOfDay = (date: PlainDate, timeZone: string): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
