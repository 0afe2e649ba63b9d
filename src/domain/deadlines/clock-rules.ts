import { Temporal } from 'temporal-polyfill';
import type { Direction, Instant, Kind } from '../codes.ts';
import type { Action } from '../requests/action.ts';
import type { Text } from '../text.ts';

/** A time limit of the law: what starts it, what stops it, how long it runs. */
export interface Clock {
  /** Id of the limit in the table of time limits. */
  readonly id: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly name: Text;
  readonly citation: string;
  readonly starts: (action: Action) => boolean;
  readonly stoppedBy: readonly string[];
  readonly end: (startsAt: Instant, timeZone: string) => Instant;
}

const instant = (value: Temporal.Instant): Instant => value.toString({ smallestUnit: 'millisecond' });

/** УПК counts custody and appeals in "сутки", days of 24 hours. */
const hours = (count: number) => (startsAt: Instant) =>
  instant(Temporal.Instant.from(startsAt).add({ hours: count }));
const fullDays = (count: number) => hours(count * 24);
const months = (count: number) => (startsAt: Instant, timeZone: string) =>
  instant(Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone).add({ months: count }).toInstant());

const after =
  (...codes: string[]) =>
  (action: Action) =>
    codes.includes(action.action);
const detained = (action: Action) =>
  action.status === 'person_detained' && (action.sequence === 1 || action.action === 'person_found');
const extraditionIncoming = { kind: 'extradition', direction: 'incoming' } as const;
const original = (kind: Kind): Clock => ({
  id: 'mla_out_original_after_urgent',
  kind,
  direction: 'outgoing',
  name: {
    en: 'Posting of the original after the urgent copy',
    ru: 'Отправка оригинала после срочной копии',
    kk: 'Шұғыл көшірмеден кейін түпнұсқаны жіберу',
  },
  citation: 'UPK 560(4)',
  starts: after('send_urgent'),
  stoppedBy: ['post_original'],
  end: fullDays(3),
});

export const clocks: readonly Clock[] = [
  original('mla'),
  original('extradition'),
  {
    ...extraditionIncoming,
    id: 'ext_in_detention_72h',
    name: { en: 'Detention, 72 hours', ru: 'Задержание, 72 часа', kk: 'Ұстап алу, 72 сағат' },
    citation: 'UPK 587(2), 588(3)',
    starts: detained,
    stoppedBy: ['judge_orders_custody', 'request_already_here', 'release'],
    end: hours(72),
  },
  {
    ...extraditionIncoming,
    id: 'ext_in_provisional_40d',
    name: {
      en: 'Provisional custody, 40 days (or the treaty term)',
      ru: 'Временное содержание под стражей, 40 суток (или срок по договору)',
      kk: 'Уақытша күзетпен ұстау, 40 тәулік (немесе шарттағы мерзім)',
    },
    citation: 'UPK 588(1), 588(8)',
    starts: detained,
    stoppedBy: ['arrest_ordered', 'arrest_refused_final', 'release'],
    end: fullDays(40),
  },
  {
    ...extraditionIncoming,
    id: 'ext_in_arrest_12m',
    name: {
      en: 'Extradition arrest, 12 months from the detention',
      ru: 'Экстрадиционный арест, 12 месяцев со дня задержания',
      kk: 'Экстрадициялық қамақ, ұсталған күннен бастап 12 ай',
    },
    citation: 'UPK 589(7)',
    starts: detained,
    stoppedBy: ['hand_over', 'decide_refuse', 'arrest_refused_final', 'release', 'not_taken_over'],
    end: months(12),
  },
  {
    ...extraditionIncoming,
    id: 'ext_in_appeal_10d',
    name: {
      en: 'Appeal against the decision to extradite, 10 days',
      ru: 'Обжалование постановления о выдаче, 10 суток',
      kk: 'Ұстап беру туралы қаулыға шағым жасау, 10 тәулік',
    },
    citation: 'UPK 592(1)',
    starts: after('decide_extradite'),
    stoppedBy: ['appeal', 'appeal_term_over'],
    end: fullDays(10),
  },
  {
    ...extraditionIncoming,
    id: 'ext_in_surrender_30d',
    name: { en: 'Surrender, 30 days', ru: 'Передача лица, 30 суток', kk: 'Адамды беру, 30 тәулік' },
    citation: 'UPK 594(1)',
    starts: after('appeal_term_over', 'appeal_dismissed'),
    stoppedBy: ['hand_over', 'defer', 'not_taken_over'],
    end: fullDays(30),
  },
];

export const requiredByClock = {
  id: 'required_by',
  name: { en: 'Answer asked for by', ru: 'Ответ запрошен к сроку', kk: 'Жауап сұралған мерзім' },
  citation: 'UNCAC 46(24)',
} as const;

export const questionClock = {
  name: { en: 'Answer to a question', ru: 'Ответ на вопрос', kk: 'Сұраққа жауап' },
  citation: 'UNCAC 46(16)',
} as const;
