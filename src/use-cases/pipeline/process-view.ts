import type { Kind, PlainDate, StateCode } from '../../domain/codes.ts';
import { daysSince } from '../../domain/pipeline/age.ts';
import type { Words } from '../../domain/pipeline/entry.ts';
import {
  openDifferences,
  type ProcessState,
  type ProcessStatus,
} from '../../domain/pipeline/process-state.ts';
import { type Route, type Stage, stageName } from '../../domain/pipeline/stages.ts';
import type { Language, Text } from '../../domain/text.ts';
import { titleIn } from '../../domain/treaties/cite.ts';
import type { Registry, Treaty, TreatyStatus } from '../../domain/treaties/treaty.ts';

/** A treaty under way as the board shows it. */
export interface ProcessLine {
  readonly id: string;
  /** Null while the treaty does not stand in the registry. */
  readonly treatyId: string | null;
  readonly title: string;
  /** Null for a working title, whose language nobody said. */
  readonly titleLanguage: Language | null;
  readonly titleComposed: boolean;
  /** The other side of a treaty; empty for a convention. */
  readonly states: readonly StateCode[];
  readonly kinds: readonly Kind[];
  readonly route: Route;
  readonly status: ProcessStatus;
  readonly stage: Stage;
  readonly stageName: Text;
  /** Day, month or year; null where it is not known. */
  readonly since: string | null;
  /** Null where the day is not known. */
  readonly daysInStage: number | null;
  readonly officer: ProcessState['officer'];
  readonly nextStep: ProcessState['nextStep'];
  readonly openDifferences: number;
  /** Attempts of this process that were rejected; earlier ones of which only an account exists are not among them. */
  readonly failedAttempts: number;
  readonly hasEarlierAttempts: boolean;
  /** What the registry says of the treaty now. */
  readonly registryStatus: TreatyStatus | null;
  readonly sequence: number;
}

const inLanguage = (words: Words | null, language: Language): string =>
  typeof words === 'string' ? words : (words?.[language] ?? '');

function titleOf(state: ProcessState, treaty: Treaty | undefined, language: Language) {
  if (treaty) {
    const { title, titleLanguage, titleComposed } = titleIn(treaty, language);
    return { title, titleLanguage, titleComposed };
  }
  return {
    title: inLanguage(state.title, language) || (state.treatyId ?? ''),
    titleLanguage: null,
    titleComposed: false,
  };
}

export function lineOf(
  id: string,
  state: ProcessState,
  told: { registry: Registry; language: Language; today: PlainDate },
): ProcessLine {
  const treaty = state.treatyId === null ? undefined : told.registry.byId.get(state.treatyId);
  return {
    id,
    treatyId: state.treatyId,
    ...titleOf(state, treaty, told.language),
    states: state.states,
    kinds: state.kinds,
    route: state.route,
    status: state.status,
    stage: state.stage,
    stageName: stageName(state.stage),
    since: state.since,
    daysInStage: daysSince(state.since, told.today),
    officer: state.officer,
    nextStep: state.nextStep,
    openDifferences: openDifferences(state).length,
    failedAttempts: state.attempts.filter(({ failure }) => failure !== null).length,
    hasEarlierAttempts: state.earlierAttempts.length > 0,
    registryStatus: treaty?.status ?? null,
    sequence: state.sequence,
  };
}
