import { citationText } from '../law/kz/citation-text.ts';
import { triggers } from '../law/kz/time-limits/triggers.ts';
import type { Text } from '../text.ts';
import type { Deadline } from './deadline.ts';
import { endOfDay } from './moments.ts';
import { isOver, type Reckoning, stateOf } from './reckoning.ts';
import { arithmeticText } from './wording.ts';

/** The limit of the table that a date named in the request makes. */
export const requiredByRule = 'mla_in_requested_date';

const asked = {
  rule: requiredByRule,
  name: { en: 'Answer asked for by', ru: 'Ответ запрошен к сроку', kk: 'Жауап сұралған мерзім' },
  trigger: triggers.askedDate,
  citation: 'UNCAC 46(24)',
} as const;

const question = {
  rule: 'question',
  name: { en: 'Answer to a question', ru: 'Ответ на вопрос', kk: 'Сұраққа жауап' },
  trigger: { en: 'question asked', ru: 'задан вопрос', kk: 'сұрақ қойылды' },
  citation: 'UNCAC 46(16)',
} as const;

const agreedReturn = {
  rule: 'agreed_return',
  name: {
    en: 'Agreed return of the person surrendered for a time',
    ru: 'Согласованный возврат временно выданного лица',
    kk: 'Уақытша ұстап берілген адамды келісілген қайтару',
  },
  trigger: triggers.temporaryHandover,
} as const;

export const requiredById = 'required_by';
export const agreedReturnId = 'agreed_return';
/** The id of the question follows. */
export const questionPrefix = 'question:';
export const givenNames = { asked: asked.name, question: question.name, agreedReturn: agreedReturn.name };

interface Kind {
  readonly rule: string;
  readonly name: Text;
  readonly trigger: Text;
  readonly citation: string;
}

/** Limits whose end somebody named as a date: the answer to the whole and to each question, the return of a person lent. */
export const givenDates = (reckoning: Reckoning): readonly Deadline[] => [
  ...requiredBy(reckoning),
  ...returnOfPerson(reckoning),
  ...questions(reckoning),
];

function requiredBy(reckoning: Reckoning): readonly Deadline[] {
  const { content, actions, now, timeZone } = reckoning;
  const first = actions[0];
  if (!content.requiredBy || !first) return [];
  const dueAt = endOfDay(content.requiredBy, timeZone);
  const last = isOver(reckoning) ? actions.at(-1) : undefined;
  const state = stateOf(last && (last.payload.occurredAt ?? last.at), false, dueAt, now);
  return [given(asked, { id: requiredById, startsAt: first.at, dueAt, state }, timeZone)];
}

/** The states agree when the person comes back; the law's own ninety days run beside it. */
function returnOfPerson(reckoning: Reckoning): readonly Deadline[] {
  const { content, actions, now, timeZone } = reckoning;
  const lent = actions.findLast(({ action }) => action === 'temporary_surrender');
  if (!lent) return [];
  const since = actions.filter(({ sequence }) => sequence > lent.sequence);
  const moved = since.findLast(({ payload }) => payload.track === 'temporarySurrenderEnd' && payload.value);
  const agreed = moved?.payload.value ?? lent.payload.dueOn;
  if (!agreed) return [];
  const back = since.find(({ action }) => ['person_returned', 'return_person'].includes(action));
  const dueAt = endOfDay(agreed, timeZone);
  const state = stateOf(back && (back.payload.occurredAt ?? back.at), isOver(reckoning), dueAt, now);
  const citation = content.direction === 'outgoing' ? 'UPK 581(2)' : 'UPK 593(5)';
  const startsAt = lent.payload.occurredAt ?? lent.at;
  return [given({ ...agreedReturn, citation }, { id: agreedReturnId, startsAt, dueAt, state }, timeZone)];
}

function questions(reckoning: Reckoning): readonly Deadline[] {
  const { state, now, timeZone } = reckoning;
  return state.questions.flatMap(({ id, dueOn, askedAt, answeredAt }) => {
    if (!dueOn) return [];
    const dueAt = endOfDay(dueOn, timeZone);
    const stands = stateOf(answeredAt ?? undefined, isOver(reckoning), dueAt, now);
    return [
      given(question, { id: `${questionPrefix}${id}`, startsAt: askedAt, dueAt, state: stands }, timeZone),
    ];
  });
}

function given(
  { rule, name, trigger, citation }: Kind,
  dates: Pick<Deadline, 'id' | 'startsAt' | 'dueAt' | 'state'>,
  timeZone: string,
): Deadline {
  const { startsAt, dueAt } = dates;
  return {
    ...dates,
    name,
    citation,
    subject: null,
    isCustody: false,
    awaited: null,
    lapses: false,
    extension: null,
    explanation: {
      rule,
      citation,
      cite: citationText(citation),
      start: { what: trigger, at: startsAt },
      length: null,
      arithmetic: arithmeticText({ start: startsAt, end: dueAt, term: null }, timeZone),
      notes: [],
    },
  };
}
