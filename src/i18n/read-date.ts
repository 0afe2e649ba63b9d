import { dateInWords } from '../domain/treaties/date-in-words.ts';

/** Why a date cannot be taken as typed. */
export type DateTrouble = 'unreadable' | 'impossible' | 'short_year' | 'ambiguous';

export type ReadDate =
  | { readonly date: string; readonly trouble?: undefined }
  | { readonly date?: undefined; readonly trouble: DateTrouble };

/** Beginnings by which the months are known in the three languages, whatever the ending; none begins another's. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'май', 'мая', 'мам'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
];

/** A beginning of three letters and the whole of the name may be all the same to us: март, марта, марте. */
function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const index = monthBeginnings.findIndex((beginnings) => beginnings.some((begin) => name.startsWith(begin)));
  return index === -1 ? undefined : index + 1;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

interface Parts {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: string;
}

function made({ year, month, day }: Parts): ReadDate {
  if (month === undefined) return { trouble: 'unreadable' };
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1) return { trouble: 'impossible' };
  if (year.length !== 4) return { trouble: number > 31 ? 'impossible' : 'short_year' };
  if (Number(year) < 1000 || number > daysIn(Number(year), month)) return { trouble: 'impossible' };
  return { date: [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-') };
}

/** With strokes the day comes first in London and the month in Washington: both below thirteen say nothing. */
function withStrokes(first: string, second: string, year: string): ReadDate {
  const [one, two] = [Number(first), Number(second)];
  if (one <= 12 && two <= 12 && one !== two) return { trouble: 'ambiguous' };
  return one > 12
    ? made({ year, month: two, day: first })
    : made({ year, month: two > 12 ? one : two, day: two > 12 ? second : first });
}

const yearWord = '(?:г\\.?|года?|ж\\.?|жылы|жылғы)?';
const figures = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4})\s*(?:г\.?|ж\.?)?$/u;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,}\\.?),?\\s+(\\d{2}|\\d{4})\\s*${yearWord}$`,
  'iu',
);
const yearFirst = new RegExp(`^(\\d{4})\\s*${yearWord}\\s+(\\d{1,2})[\\s-]+(\\p{L}{3,})$`, 'iu');
const monthFirst = /^([a-z]{3,}\.?)\s+(\d{1,2}),?\s+(\d{4})$/i;

/** A date as people of the three languages write it: `05.03.2024`, `5 марта 2024 г.`, `2024 ж. 5 наурыз`, `5 March 2024`. */
export function readDate(typed: string): ReadDate {
  const text = typed.trim().replace(/\s+/g, ' ');
  const inFigures = figures.exec(text);
  if (inFigures) {
    const [, first = '', sign, second = '', year = ''] = inFigures;
    if (sign === '/') return withStrokes(first, second, year);
    return made({ year, month: Number(second), day: first });
  }
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear && isoDay) return made({ year: isoYear, month: Number(isoMonth), day: isoDay });
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  if (day && month && year) return made({ year, month: monthNamed(month), day });
  const [, kazakhYear, kazakhDay, kazakhMonth] = yearFirst.exec(text) ?? [];
  if (kazakhYear && kazakhDay && kazakhMonth)
    return made({ year: kazakhYear, month: monthNamed(kazakhMonth), day: kazakhDay });
  const [, named, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  if (named && dayAfter && yearAfter)
    return made({ year: yearAfter, month: monthNamed(named), day: dayAfter });
  return { trouble: 'unreadable' };
}

/** The date in figures, as it is typed here: `05.03.2024`. What is no date stays as it is. */
export const typedDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');

/** Told back in full words, so that whoever typed sees what was understood. */
export const wordsOfDate = dateInWords;

const withTime = /^(.*[^\s,])[\sT,]+(\d{1,2})[:.](\d{2})$/;

/** A date and the time on the clock, `05.03.2024 14:30`, as `2024-03-05T14:30`. */
export function readDateTime(typed: string): ReadDate {
  const [, day = '', hour = '', minute = ''] = withTime.exec(typed.trim()) ?? [];
  if (!day) return { trouble: 'unreadable' };
  const read = readDate(day);
  if (read.date === undefined) return read;
  if (Number(hour) > 23 || Number(minute) > 59) return { trouble: 'impossible' };
  return { date: `${read.date}T${hour.padStart(2, '0')}:${minute}` };
}

/** The other way round; what is none stays as it is. */
export const typedDateTime = (local: string): string =>
  local.replace(/^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*$/, '$3.$2.$1 $4');
