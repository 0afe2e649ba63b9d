import { type Kind, offenceCategories, type PlainDate, type StateCode } from '../codes.ts';
import type { Language } from '../text.ts';
import type { BasisVerdict } from './basis-question.ts';
import { titleIn } from './cite.ts';
import { verdictOf } from './rank.ts';
import { rankBases } from './rank-bases.ts';
import { isKnownState } from './state-codes.ts';
import type { Registry } from './treaty.ts';
import { unStates } from './un-states.ts';

export const verdicts = [
  'treaty',
  'treaty_unconfirmed',
  'offence_specific',
  'reciprocity',
] as const satisfies readonly BasisVerdict[];

export interface CoveredState {
  readonly state: StateCode;
  readonly verdict: BasisVerdict;
  /** What the verdict rests on; null for reciprocity. */
  readonly best: ReturnType<typeof titleIn> | null;
}

/**
 * Which states are asked about: members and observers of the United Nations, and whoever the registry has a treaty with.
 * Whether a treaty extends to a territory of another state is not known here, so other territories are left out.
 */
export const statesToCover = (registry: Registry, homeState: StateCode): readonly StateCode[] =>
  [...new Set([...unStates, ...registry.byState.keys()])]
    .filter((state) => state !== homeState && isKnownState(state))
    .sort();

/**
 * What stands between the home state and every other on a day. All offences are asked about at once: a convention limited to
 * some of them counts as such where nothing wider stands.
 */
export const worldCoverage = (
  registry: Registry,
  question: { homeState: StateCode; kind: Kind; on: PlainDate; language: Language },
): readonly CoveredState[] =>
  statesToCover(registry, question.homeState).map((state) => {
    const [best] = rankBases(registry, {
      ...question,
      state,
      direction: 'outgoing',
      offences: offenceCategories,
    }).ranked;
    return { state, verdict: verdictOf(best), best: best ? titleIn(best.treaty, question.language) : null };
  });

export function countVerdicts(states: readonly CoveredState[]): Readonly<Record<BasisVerdict, number>> {
  const counts = { treaty: 0, treaty_unconfirmed: 0, offence_specific: 0, reciprocity: 0 };
  for (const { verdict } of states) counts[verdict] += 1;
  return counts;
}
