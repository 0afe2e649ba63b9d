import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../codes.ts';
import { fill, type Text } from '../text.ts';

/** How a length is counted: `day24` are the Code's "сутки", `day` calendar days that run to the close of the last one. */
export type TermUnit = 'hour' | 'day24' | 'day' | 'month';

export interface Term {
  readonly length: number;
  readonly unit: TermUnit;
}

type Forms = Readonly<{ en: readonly [string, string]; ru: readonly [string, string, string]; kk: string }>;

const units: Readonly<Record<TermUnit, Forms>> = {
  hour: { en: ['hour', 'hours'], ru: ['час', 'часа', 'часов'], kk: 'сағат' },
  day24: {
    en: ['day of 24 hours', 'days of 24 hours'],
    ru: ['сутки', 'суток', 'суток'],
    kk: 'тәулік',
  },
  day: {
    en: ['calendar day', 'calendar days'],
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    kk: 'күнтізбелік күн',
  },
  month: { en: ['month', 'months'], ru: ['месяц', 'месяца', 'месяцев'], kk: 'ай' },
};

/** A length in words, such as "40 days of 24 hours", "40 суток", "40 тәулік". */
export function termText({ length, unit }: Term): Text {
  const { en, ru, kk } = units[unit];
  return {
    en: `${length} ${length === 1 ? en[0] : en[1]}`,
    ru: `${length} ${ru[russianForm(length)]}`,
    kk: `${length} ${kk}`,
  };
}

function russianForm(length: number): 0 | 1 | 2 {
  const [tens, ones] = [length % 100, length % 10];
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

/** A moment in figures, in the time of the home state; the same in the three languages. */
export function momentText(at: Instant, timeZone: string): string {
  const { day, month, year, hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}

const sums = {
  after: {
    en: '{start} + {length} = {end}',
    ru: '{start} + {length} = {end}',
    kk: '{start} + {length} = {end}',
  },
  before: {
    en: '{start} − {length} = {end}',
    ru: '{start} − {length} = {end}',
    kk: '{start} − {length} = {end}',
  },
  date: {
    en: 'to the close of the day: {end}',
    ru: 'до конца дня: {end}',
    kk: 'күннің соңына дейін: {end}',
  },
} as const satisfies Record<string, Text>;

/** The reckoning of one limit in one line. */
export function arithmeticText(
  reckoned: {
    readonly start: Instant;
    readonly end: Instant;
    readonly term: Term | null;
    readonly before?: boolean;
  },
  timeZone: string,
): Text {
  const { start, end, term, before } = reckoned;
  const moments = { start: momentText(start, timeZone), end: momentText(end, timeZone) };
  if (!term) return fill(sums.date, moments);
  return fill(before ? sums.before : sums.after, { ...moments, length: termText(term) });
}

/** So many days of 24 hours. */
export const days = (length: number): Term => ({ length, unit: 'day24' });
