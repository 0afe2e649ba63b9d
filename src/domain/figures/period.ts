import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../codes.ts';
import { addDays, dateIn, startOfDay } from '../plain-date.ts';

/** Both days are in it. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** From a moment on, and before another. */
export interface Span {
  readonly from: Instant;
  readonly before: Instant;
}

export const presets = ['this_month', 'last_month', 'this_quarter', 'this_year', 'last_year'] as const;
export type Preset = (typeof presets)[number];

const lastBefore = (day: Temporal.PlainDate) => day.subtract({ days: 1 });

/** A period that has begun ends today. */
export function presetPeriod(preset: Preset, today: PlainDate): Period {
  const now = Temporal.PlainDate.from(today);
  const month = now.with({ day: 1 });
  const year = now.with({ month: 1, day: 1 });
  const quarter = month.subtract({ months: (now.month - 1) % 3 });
  const of = (from: Temporal.PlainDate, to: Temporal.PlainDate): Period => ({
    from: from.toString(),
    to: to.toString(),
  });
  switch (preset) {
    case 'this_month':
      return of(month, now);
    case 'last_month':
      return of(month.subtract({ months: 1 }), lastBefore(month));
    case 'this_quarter':
      return of(quarter, now);
    case 'this_year':
      return of(year, now);
    case 'last_year':
      return of(year.subtract({ years: 1 }), lastBefore(year));
  }
}

/** Longer ones are refused: no register is as old. */
export const longestYears = 30;

export const isTooLong = ({ from, to }: Period): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(from).add({ years: longestYears }), to) < 0;

export const spanOf = ({ from, to }: Period, timeZone: string): Span => ({
  from: startOfDay(from, timeZone),
  before: startOfDay(addDays(to, 1), timeZone),
});

/** A long period in as few parts as a chart can show: months, quarters or years of the calendar, cut at both ends. */
const steps = [
  { months: 1, upTo: 24 },
  { months: 3, upTo: 72 },
  { months: 12, upTo: Number.POSITIVE_INFINITY },
] as const;

export function partsOf({ from, to }: Period): readonly Period[] {
  const first = Temporal.PlainDate.from(from);
  const months = first.until(to, { largestUnit: 'months' }).months;
  const { months: step } = steps.find(({ upTo }) => months < upTo) ?? steps[2];
  const parts: Period[] = [];
  let start = first;
  while (Temporal.PlainDate.compare(start, to) <= 0) {
    const next = start.with({ day: 1 }).add({ months: step - ((start.month - 1) % step) });
    const end = lastBefore(next).toString();
    parts.push({ from: start.toString(), to: end < to ? end : to });
    start = next;
  }
  return parts;
}

/** The moment of which the figures at the end of a period tell: its end, or now while it lasts. */
export const tellsOf = (period: Period, now: Instant, timeZone: string): { at: Instant; on: PlainDate } => {
  const { before } = spanOf(period, timeZone);
  return before <= now ? { at: before, on: period.to } : { at: now, on: dateIn(now, timeZone) };
};
