import type { Kind, StateCode } from '../codes.ts';
import type { EntryBody, EntryOf, ProcessEntry, Rejecter, Topic, Words } from './entry.ts';
import { compareStages, type Route, type Stage } from './stages.ts';

export interface Attempt {
  readonly number: number;
  /** Null: not known. */
  readonly startedOn: string | null;
  /** How far it came. */
  readonly reached: Stage;
  readonly endedOn: string | null;
  /** Set once it failed. */
  readonly failure: {
    readonly by: Rejecter;
    readonly reason: Words;
    readonly sources: readonly string[];
  } | null;
}

export interface Difference {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: Words;
  readonly ours: Words;
  readonly theirs: Words;
  readonly raisedOn: string | null;
  readonly settled: { readonly how: Words; readonly on: string | null } | null;
}

export type ProcessStatus = 'under_way' | 'rejected' | 'in_force';

/** Where a treaty stands on its way. */
export interface ProcessState {
  readonly treatyId: string | null;
  readonly title: Words | null;
  readonly states: readonly StateCode[];
  readonly kinds: readonly Kind[];
  readonly route: Route;
  readonly status: ProcessStatus;
  /** Of a rejected process the stage it was rejected at. */
  readonly stage: Stage;
  /** Since when it stands at this stage, or was rejected; null where that is not known. */
  readonly since: string | null;
  readonly attempts: readonly Attempt[];
  readonly earlierAttempts: readonly EntryOf<'earlier_attempts'>[];
  readonly rounds: readonly EntryOf<'round_held'>[];
  readonly differences: readonly Difference[];
  readonly officer: { readonly id: string; readonly name: string } | null;
  readonly nextStep: { readonly step: Words; readonly on: string | null } | null;
  readonly sequence: number;
}

export const openDifferences = ({ differences }: Pick<ProcessState, 'differences'>): readonly Difference[] =>
  differences.filter(({ settled }) => settled === null);

/** The log folded. A log begins with how the process was started; undefined for one that does not. */
export function processStateOf(entries: readonly ProcessEntry[]): ProcessState | undefined {
  const [first, ...rest] = entries;
  if (first?.body.entry !== 'started') return undefined;
  return rest.reduce(
    (state, { id, sequence, body }) => ({ ...step(state, id, body), sequence }),
    beginning(first.sequence, first.body),
  );
}

const beginning = (sequence: number, body: EntryOf<'started'>): ProcessState => ({
  treatyId: body.treatyId,
  title: body.title,
  states: body.states,
  kinds: body.kinds,
  route: body.route,
  status: statusAt(body.stage),
  stage: body.stage,
  since: body.on,
  attempts: [{ number: 1, startedOn: body.on, reached: body.stage, endedOn: null, failure: null }],
  earlierAttempts: [],
  rounds: [],
  differences: [],
  officer: null,
  nextStep: null,
  sequence,
});

const statusAt = (stage: Stage): ProcessStatus => (stage === 'in_force' ? 'in_force' : 'under_way');

function step(state: ProcessState, id: string, body: EntryBody): ProcessState {
  switch (body.entry) {
    case 'started':
    case 'noted':
      return state;
    case 'moved':
      return {
        ...state,
        stage: body.stage,
        since: body.on,
        status: statusAt(body.stage),
        attempts: changeLast(state.attempts, ({ reached }) => ({
          reached: compareStages(body.stage, reached) > 0 ? body.stage : reached,
        })),
      };
    case 'round_held':
      return { ...state, rounds: [...state.rounds, body] };
    case 'difference_raised': {
      const { topic, subject, ours, theirs, on } = body;
      const difference = { id, topic, subject, ours, theirs, raisedOn: on, settled: null };
      return { ...state, differences: [...state.differences, difference] };
    }
    case 'difference_settled':
      return { ...state, differences: state.differences.map((one) => settle(one, body)) };
    case 'rejected':
      return {
        ...state,
        status: 'rejected',
        since: body.on,
        nextStep: null,
        attempts: changeLast(state.attempts, () => ({
          endedOn: body.on,
          failure: { by: body.by, reason: body.reason, sources: body.sources },
        })),
      };
    case 'tried_again':
      return {
        ...state,
        status: statusAt(body.stage),
        stage: body.stage,
        since: body.on,
        attempts: [
          ...state.attempts,
          {
            number: state.attempts.length + 1,
            startedOn: body.on,
            reached: body.stage,
            endedOn: null,
            failure: null,
          },
        ],
      };
    case 'officer_assigned':
      return { ...state, officer: { id: body.userId, name: body.name } };
    case 'next_step_set':
      return { ...state, nextStep: { step: body.step, on: body.on } };
    case 'earlier_attempts':
      return { ...state, earlierAttempts: [...state.earlierAttempts, body] };
  }
}

const settle = (
  difference: Difference,
  { differenceId, how, on }: EntryOf<'difference_settled'>,
): Difference => (difference.id === differenceId ? { ...difference, settled: { how, on } } : difference);

const changeLast = (
  attempts: readonly Attempt[],
  change: (last: Attempt) => Partial<Attempt>,
): readonly Attempt[] =>
  attempts.map((attempt, index) =>
    index === attempts.length - 1 ? { ...attempt, ...change(attempt) } : attempt,
  );
