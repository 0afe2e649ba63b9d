import type { Instant, PlainDate } from '../../../domain/codes.ts';
import type { PageContext } from '../page-context.ts';

const locales = { kk: 'kk', ru: 'ru', en: 'en-GB' } as const;
const inFigures = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** In figures, for tables in which the words of a date would take the room of what it is about. */
export const shortDate = ({ language }: PageContext, date: PlainDate): string =>
  new Intl.DateTimeFormat(locales[language], { ...inFigures, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

export const shortMoment = ({ language }: PageContext, at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    ...inFigures,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at));
