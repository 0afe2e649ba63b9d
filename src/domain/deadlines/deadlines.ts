import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../codes.ts';
import { citationText } from '../law/kz/citation-text.ts';
import type { Action } from '../requests/action.ts';
import type { CaseState } from '../requests/case-state.ts';
import type { RequestContent } from '../requests/request-content.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Registry } from '../treaties/treaty.ts';
import { type Clock, clocks, questionClock, requiredByClock } from './clock-rules.ts';
import { type Deadline, type DeadlineState, isRunning } from './deadline.ts';
import { arithmeticText, termText } from './wording.ts';

export interface Reckoning {
  readonly content: RequestContent;
  readonly actions: readonly Action[];
  readonly state: CaseState;
  readonly registry: Registry;
  readonly now: Instant;
  readonly timeZone: string;
}

/** Every time limit the log has started, running ones first and the nearest of them first. */
export function deadlinesOf(reckoning: Reckoning): readonly Deadline[] {
  const found = [
    ...clocks.flatMap((clock) => fromClock(clock, reckoning)),
    ...required(reckoning),
    ...questions(reckoning),
  ];
  const order = (deadline: Deadline) => (isRunning(deadline) ? 0 : 1);
  return found.sort((a, b) => order(a) - order(b) || (a.dueAt < b.dueAt ? -1 : 1));
}

function fromClock(clock: Clock, { content, actions, state, now, timeZone }: Reckoning): Deadline[] {
  if (clock.kind !== content.kind || clock.direction !== content.direction) return [];
  const started = actions.findLast((action) => clock.starts(action));
  if (!started) return [];
  const stopped = actions.find(
    (action) => action.sequence > started.sequence && clock.stoppedBy.includes(action.action),
  );
  const redated = actions.findLast((action) => action.sequence > started.sequence && clock.redates?.(action));
  const startsAt = redated?.payload.occurredAt ?? started.payload.occurredAt ?? started.at;
  const extended = state.extensions[clock.id];
  const end = clock.end(startsAt, timeZone);
  const dueAt = extended ? endOfDay(extended, timeZone) : end;
  const ended = isOver(content, state);
  return [
    {
      id: clock.id,
      name: clock.name,
      startsAt,
      dueAt,
      citation: clock.citation,
      state: stateOf(stopped, ended, dueAt, now),
      isCustody: clock.isCustody,
      awaited: null,
      explanation: {
        rule: clock.id,
        citation: clock.citation,
        cite: citationText(clock.citation),
        start: { what: clock.trigger, at: startsAt },
        length: termText(clock.term),
        ...(extended ? { extended: { until: dueAt, ground: null } } : {}),
        arithmetic: arithmeticText({ start: startsAt, end, term: clock.term }, timeZone),
        notes: [],
      },
    },
  ];
}

function required({ content, actions, state, now, timeZone }: Reckoning): Deadline[] {
  const first = actions[0];
  if (!content.requiredBy || !first) return [];
  const dueAt = endOfDay(content.requiredBy, timeZone);
  const last = isOver(content, state) ? actions.at(-1) : undefined;
  return [
    givenDate(
      { ...requiredByClock, startsAt: first.at, dueAt, state: stateOf(last, false, dueAt, now) },
      timeZone,
    ),
  ];
}

function questions({ content, state, now, timeZone }: Reckoning): Deadline[] {
  return state.questions.flatMap((question) => {
    if (!question.dueOn) return [];
    const dueAt = endOfDay(question.dueOn, timeZone);
    const answered = question.answeredAt ? { at: question.answeredAt } : undefined;
    const status = stateOf(answered, isOver(content, state), dueAt, now);
    const id = `question:${question.id}`;
    return [givenDate({ ...questionClock, id, startsAt: question.askedAt, dueAt, state: status }, timeZone)];
  });
}

/** A limit whose end somebody named as a date. */
function givenDate(
  limit: Pick<Deadline, 'id' | 'name' | 'citation' | 'startsAt' | 'dueAt' | 'state'> & {
    readonly rule: string;
    readonly trigger: Deadline['name'];
  },
  timeZone: string,
): Deadline {
  const { rule, trigger, ...deadline } = limit;
  const { citation, startsAt, dueAt } = deadline;
  return {
    ...deadline,
    isCustody: false,
    awaited: null,
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

const isOver = (content: RequestContent, state: CaseState): boolean =>
  statusIn(machineFor(content), state.status).terminal;

function stateOf(
  stopped: { at: Instant; payload?: { occurredAt?: Instant } } | undefined,
  ended: boolean,
  dueAt: Instant,
  now: Instant,
): DeadlineState {
  if (stopped) return (stopped.payload?.occurredAt ?? stopped.at) <= dueAt ? 'met' : 'missed';
  if (ended) return 'stopped';
  return now <= dueAt ? 'running' : 'overdue';
}

/** A date asked for or agreed runs to the end of that day in the home state. */
export function endOfDay(date: string, timeZone: string): Instant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone });
  return next.toInstant().subtract({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' });
}
