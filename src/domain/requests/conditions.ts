import type { Instant, PlainDate } from '../codes.ts';
import type { Action, ActionTexts } from './action.ts';
import { addressedWords } from './addressed-words.ts';

export const conditionStates = ['open', 'accepted', 'declined', 'met', 'lifted'] as const;
export type ConditionState = (typeof conditionStates)[number];

/** A condition of the help, or a limit on the use of what is handed over. */
export interface Condition {
  /** Id of the action that recorded it. */
  readonly id: string;
  readonly kind: string;
  readonly setBy: 'home' | 'state';
  readonly authority: string | null;
  readonly on: PlainDate | null;
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
  readonly state: ConditionState;
  readonly decidedAt: Instant | null;
  readonly decidedOn: PlainDate | null;
  /** Why it was accepted or declined, in the words of whoever did. */
  readonly reason: string | null;
}

/** Steps of the machines that answer the conditions proposed; a limit on use needs an answer of its own. */
const machineAnswers: Readonly<Record<string, ConditionState>> = {
  accept_conditions: 'accepted',
  conditions_accepted: 'accepted',
  decline_conditions: 'declined',
  conditions_rejected: 'declined',
};

const developments: Readonly<Record<string, ConditionState>> = {
  accepted_there: 'accepted',
  declined_there: 'declined',
  met: 'met',
  lifted: 'lifted',
};

/** The conditions after an action; a step of the machine that proposes or answers conditions counts like a record. */
export function conditionsAfter(
  conditions: readonly Condition[],
  action: Action,
  texts: ActionTexts | undefined,
): readonly Condition[] {
  const { payload } = action;
  switch (action.action) {
    case 'record_condition':
    case 'propose_conditions':
      return [...conditions, setBy(action, texts)];
    case 'answer_condition':
      return answered(conditions, action, texts, payload.decision, ({ id }) => id === payload.recordId);
    case 'follow_condition':
      return answered(
        conditions,
        action,
        texts,
        developments[payload.development ?? ''],
        ({ id }) => id === payload.recordId,
      );
    default:
      return answered(
        conditions,
        action,
        texts,
        machineAnswers[action.action],
        ({ kind, state }) => kind === 'condition' && state === 'open',
      );
  }
}

function setBy(action: Action, texts: ActionTexts | undefined): Condition {
  const { id, at, capacity, payload } = action;
  const proposed = action.action === 'propose_conditions';
  const byState = proposed ? capacity === 'FLO' : payload.side !== 'home';
  return {
    id,
    kind: payload.condition ?? 'condition',
    setBy: byState ? 'state' : 'home',
    authority: texts?.by ?? null,
    on: payload.on ?? null,
    recordedAt: at,
    text: proposed ? addressedWords(action, texts) : (texts?.text ?? null),
    documentIds: payload.documentIds ?? [],
    state: 'open',
    decidedAt: null,
    decidedOn: null,
    reason: null,
  };
}

function answered(
  conditions: readonly Condition[],
  { at, payload }: Action,
  texts: ActionTexts | undefined,
  answer: string | undefined,
  concerns: (condition: Condition) => boolean,
): readonly Condition[] {
  const state = conditionStates.find((one) => one === answer);
  if (!state) return conditions;
  return conditions.map((condition) =>
    concerns(condition)
      ? {
          ...condition,
          state,
          decidedAt: at,
          decidedOn: payload.on ?? null,
          reason: texts?.reason ?? texts?.text ?? null,
        }
      : condition,
  );
}
