import type { PlainDate } from '../domain/codes.ts';
import type { EmailTerm } from '../domain/notifications/email.ts';
import type { Language } from '../domain/text.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar date as people write it; English spells the month, since 02.03 means different days in different countries. */
export function emailDate(date: PlainDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language !== 'en') return `${day}.${month}.${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
}

/** The end of a time limit to the minute. */
export const emailTerm = ({ by, at, zone }: EmailTerm, language: Language): string =>
  `${emailDate(by, language)}, ${at} (UTC${zone})`;
