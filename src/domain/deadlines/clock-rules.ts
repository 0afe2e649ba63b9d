import { Temporal } from 'temporal-polyfill';
import type { Direction, Instant, Kind } from '../codes.ts';
import { triggers } from '../law/kz/time-limits/triggers.ts';
import { timeLimits } from '../law/kz/time-limits.ts';
import { addHours } from '../plain-date.ts';
import type { Action } from '../requests/action.ts';
import type { Text } from '../text.ts';
import type { Term } from './wording.ts';

/** A time limit of the law as the log runs it: which step starts it and which stop it. */
export interface Clock {
  /** Id of the limit in the table of time limits, which has its name, length and article. */
  readonly id: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly name: Text;
  readonly citation: string;
  readonly trigger: Text;
  readonly term: Term;
  readonly isCustody: boolean;
  readonly starts: (action: Action) => boolean;
  /** A record that moves the start without starting anew. */
  readonly redates?: (action: Action) => boolean;
  readonly stoppedBy: readonly string[];
  readonly end: (startsAt: Instant, timeZone: string) => Instant;
}

type Run = Pick<Clock, 'starts' | 'redates' | 'stoppedBy'> & { readonly kind?: Kind };

/** Limits under which somebody is held. */
const custody: ReadonlySet<string> = new Set([
  'ext_in_detention_72h',
  'ext_in_petition_12h',
  'ext_in_provisional_40d',
  'ext_in_arrest_12m',
]);

function clock(id: string, { kind, ...run }: Run): Clock {
  const limit = timeLimits.find((candidate) => candidate.id === id);
  if (limit?.length == null || limit.direction === 'both')
    throw new Error(`${id} is no limit a clock can run`);
  const { length, unit } = limit;
  const term: Term = { length, unit: unit === 'month' || unit === 'hour' ? unit : 'day24' };
  return {
    id,
    kind: kind ?? limit.kind,
    direction: limit.direction,
    name: limit.name,
    citation: limit.source,
    trigger: limit.trigger,
    term,
    isCustody: custody.has(id),
    end: (startsAt, timeZone) => after(startsAt, length, unit, timeZone),
    ...run,
  };
}

/** The Code's days ("сутки") have 24 hours; its months are calendar months of the home state. */
function after(startsAt: Instant, length: number, unit: string, timeZone: string): Instant {
  const start = Temporal.Instant.from(startsAt);
  const end =
    unit === 'month'
      ? start.toZonedDateTimeISO(timeZone).add({ months: length }).toInstant()
      : start.add({ hours: unit === 'day' ? length * 24 : length });
  return end.toString({ smallestUnit: 'millisecond' });
}

const by =
  (...codes: string[]) =>
  (action: Action) =>
    codes.includes(action.action);
const detained = ({ action, sequence, status }: Action) =>
  status === 'person_detained' && (sequence === 1 || action === 'person_found');
/** The moment of the detention, entered or put right on record. */
const detentionDated = ({ action, payload }: Action) =>
  action === 'record_track' &&
  payload.track === 'custody' &&
  payload.value === 'detained' &&
  payload.occurredAt !== undefined;
const fromDetention = { starts: detained, redates: detentionDated };
const judgeReached = ['judge_orders_custody', 'request_already_here', 'release'];
const originalPosted = { starts: by('send_urgent'), stoppedBy: ['post_original'] };

export const clocks: readonly Clock[] = [
  clock('mla_out_original_after_urgent', originalPosted),
  clock('mla_out_original_after_urgent', { ...originalPosted, kind: 'extradition' }),
  clock('ext_in_detention_72h', { ...fromDetention, stoppedBy: judgeReached }),
  {
    ...clock('ext_in_petition_12h', { ...fromDetention, stoppedBy: judgeReached }),
    term: { length: 72 - 12, unit: 'hour' },
    end: (startsAt) => addHours(startsAt, 72 - 12),
  },
  clock('ext_in_provisional_40d', {
    ...fromDetention,
    stoppedBy: ['arrest_ordered', 'arrest_refused_final', 'release'],
  }),
  clock('ext_in_arrest_12m', {
    ...fromDetention,
    stoppedBy: ['hand_over', 'decide_refuse', 'arrest_refused_final', 'release', 'not_taken_over'],
  }),
  clock('ext_in_appeal_10d', { starts: by('decide_extradite'), stoppedBy: ['appeal', 'appeal_term_over'] }),
  clock('ext_in_surrender_30d', {
    starts: by('appeal_term_over', 'appeal_dismissed'),
    stoppedBy: ['hand_over', 'defer', 'not_taken_over'],
  }),
];

export const requiredByClock = {
  id: 'required_by',
  name: { en: 'Answer asked for by', ru: 'Ответ запрошен к сроку', kk: 'Жауап сұралған мерзім' },
  citation: 'UNCAC 46(24)',
  rule: 'mla_in_requested_date',
  trigger: triggers.askedDate,
} as const;

export const questionClock = {
  name: { en: 'Answer to a question', ru: 'Ответ на вопрос', kk: 'Сұраққа жауап' },
  citation: 'UNCAC 46(16)',
  rule: 'question',
  trigger: {
    en: 'question asked',
    ru: 'задан вопрос',
    kk: 'сұрақ қойылды',
  },
} as const;
