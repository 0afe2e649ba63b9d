import { IntlMessageFormat } from 'intl-messageformat';
import type { Instant, PlainDate, StateCode } from '../domain/codes.ts';
import type { Language, Text } from '../domain/text.ts';
import { stateName } from './state-names.ts';

type Values = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly language: Language;
  /** Without values the text as it stands; with values read as an ICU message. */
  t(text: Text, values?: Values): string;
  date(date: PlainDate): string;
  dateTime(instant: Instant): string;
  /** For a dense table: day, month and time, with the year only where it is another than that of `now`. */
  shortDateTime(instant: Instant, now: Instant): string;
  /** The calendar date of an instant, where instants are told. */
  day(instant: Instant): PlainDate;
  /** Today, yesterday, or how many days ago. */
  daysAgo(day: PlainDate, today: PlainDate): string;
  /** The hour and minute alone. */
  time(instant: Instant): string;
  number(value: number): string;
  /** Of a file, in whole kilobytes. */
  size(bytes: number): string;
  state(code: StateCode): string;
  /** As `shortDateTime`, without the time. */
  shortDate(instant: Instant, now: Instant): string;
}

/** A month or a year alone, as some sources give, is shown as it stands. */
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const compiled = new Map<string, IntlMessageFormat>();

function format(message: string, language: Language, values: Values): string {
  const key = `${language}:${message}`;
  let ready = compiled.get(key);
  if (!ready) {
    ready = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(key, ready);
  }
  return String(ready.format(values));
}

/** English here is read by officers of many states: the day comes first, the clock has 24 hours. */
const localeOf: Readonly<Record<Language, string>> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

const dayMs = 86_400_000;
const daysByZone = new Map<string, Intl.DateTimeFormat>();
const inWords = { numeric: 'auto' } as const;
const agoIn: Readonly<Record<Language, Intl.RelativeTimeFormat>> = {
  kk: new Intl.RelativeTimeFormat('kk', inWords),
  ru: new Intl.RelativeTimeFormat('ru', inWords),
  en: new Intl.RelativeTimeFormat('en', inWords),
};

/** `timeZone` is where instants are told; calendar dates have none. */
export function createTranslator(language: Language, timeZone: string): Translator {
  const dates = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const short = { day: 'numeric', month: 'short', timeZone } as const;
  const nearDay = new Intl.DateTimeFormat(localeOf[language], short);
  const near = new Intl.DateTimeFormat(localeOf[language], { ...short, hour: '2-digit', minute: '2-digit' });
  const far = new Intl.DateTimeFormat(localeOf[language], { ...short, year: 'numeric' });
  const years = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const times = new Intl.DateTimeFormat(localeOf[language], { timeStyle: 'short', timeZone });
  const numbers = new Intl.NumberFormat(language);
  const sizes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
  return {
    language,
    t: (text, values) => (values ? format(text[language], language, values) : text[language]),
    date: (date) => (isDate(date) ? dates.format(new Date(`${date}T00:00:00Z`)) : date),
    dateTime: (instant) => (Number.isNaN(Date.parse(instant)) ? instant : instants.format(new Date(instant))),
    shortDateTime: (instant, now) => {
      const [at, today] = [new Date(instant), new Date(now)];
      return (years.format(at) === years.format(today) ? near : far).format(at);
    },
    day: (instant) => {
      const days = daysByZone.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
      daysByZone.set(timeZone, days);
      return days.format(new Date(instant));
    },
    daysAgo: (day, today) =>
      agoIn[language].format(Math.round((Date.parse(day) - Date.parse(today)) / dayMs), 'day'),
    time: (instant) => times.format(new Date(instant)),
    size: (bytes) => sizes.format(Math.ceil(bytes / 1024)),
    number: (value) => numbers.format(value),
    state: (code) => stateName(code, language),
    shortDate: (instant, now) => {
      const [at, today] = [new Date(instant), new Date(now)];
      return (years.format(at) === years.format(today) ? nearDay : far).format(at);
    },
  };
}
