import { Temporal } from 'temporal-polyfill';

/** An instant as a `datetime-local` control takes it. */
export const localFrom = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** What a `datetime-local` control holds, as an instant; anything else stays as typed, for the rule to refuse. */
export function instantFrom(typed: string, timeZone: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return typed;
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone);
    return new Date(epochMilliseconds).toISOString();
  } catch {
    return typed;
  }
}
