import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../codes.ts';
import type { Action } from '../requests/action.ts';
import type { CaseState } from '../requests/case-state.ts';
import type { RequestContent } from '../requests/request-content.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Text } from '../text.ts';
import { type Clock, clocks, questionClock, requiredByClock } from './clock-rules.ts';

export type DeadlineState = 'running' | 'overdue' | 'met' | 'missed' | 'stopped';

export interface Deadline {
  readonly id: string;
  readonly name: Text;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
  readonly citation: string;
  readonly state: DeadlineState;
}

interface Reckoning {
  readonly content: RequestContent;
  readonly actions: readonly Action[];
  readonly state: CaseState;
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

export const isRunning = ({ state }: Deadline): boolean => state === 'running' || state === 'overdue';

/** The nearest running limit, or nothing. */
export const nextDeadline = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find(isRunning);

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
  const dueAt = extended ? endOfDay(extended, timeZone) : clock.end(startsAt, timeZone);
  const ended = isOver(content, state);
  return [
    {
      id: clock.id,
      name: clock.name,
      startsAt,
      dueAt,
      citation: clock.citation,
      state: stateOf(stopped, ended, dueAt, now),
    },
  ];
}

function required({ content, actions, state, now, timeZone }: Reckoning): Deadline[] {
  const first = actions[0];
  if (!content.requiredBy || !first) return [];
  const dueAt = endOfDay(content.requiredBy, timeZone);
  const last = isOver(content, state) ? actions.at(-1) : undefined;
  return [{ ...requiredByClock, startsAt: first.at, dueAt, state: stateOf(last, false, dueAt, now) }];
}

function questions({ content, state, now, timeZone }: Reckoning): Deadline[] {
  return state.questions.flatMap((question) => {
    if (!question.dueOn) return [];
    const dueAt = endOfDay(question.dueOn, timeZone);
    const answered = question.answeredAt ? { at: question.answeredAt } : undefined;
    const status = stateOf(answered, isOver(content, state), dueAt, now);
    return [
      { ...questionClock, id: `question:${question.id}`, startsAt: question.askedAt, dueAt, state: status },
    ];
  });
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
