import type { Instant, PlainDate, StateCode } from '../codes.ts';
import { type AssuranceCode, endsAssurance } from '../law/kz/assurances.ts';
import type { Action, ActionTexts } from './action.ts';

/** What became of an assurance, newest last. */
export interface AssuranceDevelopment {
  readonly id: string;
  readonly development: string;
  readonly on: PlainDate | null;
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
}

/** An assurance as it was given, with what followed. */
export interface Assurance {
  /** Id of the action that recorded it. */
  readonly id: string;
  readonly kind: string;
  /** The State that gave it. */
  readonly state: StateCode;
  /** The authority that gave it, until its words are erased. */
  readonly authority: string | null;
  readonly on: PlainDate | null;
  readonly recordedAt: Instant;
  readonly text: string | null;
  readonly documentIds: readonly string[];
  /** What was undertaken for the time after the surrender. */
  readonly duties: readonly string[];
  /** Given, and neither withdrawn, breached nor found insufficient since. */
  readonly stands: boolean;
  readonly developments: readonly AssuranceDevelopment[];
}

interface WithAssurances {
  readonly assurances: readonly Assurance[];
}

/**
 * Whether an assurance of the kind was given and may still be relied on; by the named State, where one is named. Whether it
 * suffices is for the deciding official: a person answers the ground, this only tells that there is something to answer with.
 */
export const assuranceStands = (state: WithAssurances, kind: AssuranceCode, giver?: StateCode): boolean =>
  state.assurances.some(
    (one) => one.kind === kind && one.stands && (giver === undefined || one.state === giver),
  );

/** The assurances after an action; the same list where the action says nothing of them. */
export function assurancesAfter(
  assurances: readonly Assurance[],
  action: Action,
  texts: ActionTexts | undefined,
): readonly Assurance[] {
  if (action.action === 'record_assurance') return [...assurances, given(action, texts)];
  if (action.action !== 'follow_assurance') return assurances;
  const followed = developed(action, texts);
  return assurances.map((one) => {
    if (one.id !== action.payload.recordId) return one;
    const ends = endsAssurance(followed.development);
    return {
      ...one,
      stands: ends === undefined ? one.stands : !ends,
      developments: [...one.developments, followed],
    };
  });
}

function given({ id, at, payload }: Action, texts: ActionTexts | undefined): Assurance {
  return {
    id,
    kind: payload.assurance ?? '',
    state: payload.state ?? '',
    authority: texts?.by ?? null,
    on: payload.on ?? null,
    recordedAt: at,
    text: texts?.text ?? null,
    documentIds: payload.documentIds ?? [],
    duties: payload.duties ?? [],
    stands: true,
    developments: [],
  };
}

const developed = ({ id, at, payload }: Action, texts: ActionTexts | undefined): AssuranceDevelopment => ({
  id,
  development: payload.development ?? '',
  on: payload.on ?? null,
  recordedAt: at,
  text: texts?.text ?? null,
  documentIds: payload.documentIds ?? [],
});
