import type { Text } from '../text.ts';

const months: readonly Text[] = [
  { en: 'January', ru: 'января', kk: 'қаңтар' },
  { en: 'February', ru: 'февраля', kk: 'ақпан' },
  { en: 'March', ru: 'марта', kk: 'наурыз' },
  { en: 'April', ru: 'апреля', kk: 'сәуір' },
  { en: 'May', ru: 'мая', kk: 'мамыр' },
  { en: 'June', ru: 'июня', kk: 'маусым' },
  { en: 'July', ru: 'июля', kk: 'шілде' },
  { en: 'August', ru: 'августа', kk: 'тамыз' },
  { en: 'September', ru: 'сентября', kk: 'қыркүйек' },
  { en: 'October', ru: 'октября', kk: 'қазан' },
  { en: 'November', ru: 'ноября', kk: 'қараша' },
  { en: 'December', ru: 'декабря', kk: 'желтоқсан' },
];

const known = new Map<string, Text>();

/**
 * A full date as official letters write it; a year or year-month (day not found) stays in figures.
 * Days are few, so what is remembered stays small.
 */
export function dateInWords(date: string): Text {
  const before = known.get(date);
  if (before !== undefined) return before;
  const words = composed(date);
  known.set(date, words);
  return words;
}

function composed(date: string): Text {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (day === undefined || name === undefined) return { en: date, ru: date, kk: date };
  const number = Number(day);
  return {
    en: `${number} ${name.en} ${year}`,
    ru: `${number} ${name.ru} ${year} года`,
    kk: `${year} жылғы ${number} ${name.kk}`,
  };
}
