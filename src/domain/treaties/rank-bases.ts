import type { BasisQuestion } from './basis-question.ts';
import { rank } from './rank.ts';
import { supersededAmong } from './supersession.ts';
import type { Registry, Treaty } from './treaty.ts';
import { type Weighed, weighTreaty } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;

export interface RankedBases {
  readonly weighed: readonly Weighed[];
  readonly usable: readonly Usable[];
  /** Ids of usable treaties that another one ends. */
  readonly superseded: ReadonlySet<string>;
  /** What may carry the request, best first. */
  readonly ranked: readonly Usable[];
}

/** The decision alone, without the words that explain it: for questions about many states at once. */
export function rankBases(registry: Registry, question: BasisQuestion): RankedBases {
  const weighed = candidates(registry, question).map((treaty) => weighTreaty(registry, treaty, question));
  const usable = weighed.filter((one) => one.usable);
  const superseded = supersededAmong(usable);
  const ranked = rank(
    usable.filter(({ treaty }) => !superseded.has(treaty.id)),
    question.offences ?? [],
  );
  return { weighed, usable, superseded, ranked };
}

function candidates(registry: Registry, { state, kind }: BasisQuestion): readonly Treaty[] {
  const bilateral = (registry.byState.get(state) ?? []).filter(({ form }) => form === 'bilateral');
  return [...bilateral, ...(registry.multilateralByKind.get(kind) ?? [])];
}
