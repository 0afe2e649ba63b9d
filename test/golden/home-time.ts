import { Temporal } from 'temporal-polyfill';

/** Hours in a case are told by the home state's clocks; the register is asked in UTC. */
export const homeZone = 'Asia/Almaty';

export const instantOf = (local: string): string =>
  Temporal.PlainDateTime.from(local.replace(' ', 'T'))
    .toZonedDateTime(homeZone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

export const localOf = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(homeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

const inUtc = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value) ? instantOf(value) : value;

export const allInUtc = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, inUtc(value)]));
