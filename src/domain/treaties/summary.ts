import { type Kind, kinds } from '../codes.ts';
import { mayBePublished } from './published.ts';
import type { CountedIn83, Registry, Treaty, TreatyStatus } from './treaty.ts';

/** Figures of the Prosecutor General's Office; the list behind them was not published, except for transfer. */
export const publishedFigures = { total: 83, mla: 33, extradition: 24, transfer: 26, states: 38 } as const;
export const publishedFiguresSource = 'https://optimism.kz/?p=330619';

export interface OwnFigures {
  readonly mla: number;
  readonly extradition: number;
  readonly transfer: number;
  readonly states: number;
}

export interface RegistrySummary {
  readonly published: typeof publishedFigures;
  readonly publishedSource: string;
  /** Treaties that are, or may be, among the published ones; see `ownFigures`. */
  readonly own: OwnFigures;
  /** Without those of which it is unclear whether they are counted. */
  readonly ownWithoutUnclear: OwnFigures;
  /** Bilateral treaties and protocols by status. */
  readonly byStatus: Readonly<Partial<Record<TreatyStatus, number>>>;
  readonly multilateralByStatus: Readonly<Partial<Record<TreatyStatus, number>>>;
  readonly entries: readonly {
    readonly treatyId: string;
    readonly kinds: readonly Kind[];
    readonly countedIn83: CountedIn83 | null;
  }[];
  readonly registryVersion: string;
}

/** The published figures beside our own; the two are never made to agree. */
export function registrySummary(registry: Registry): RegistrySummary {
  const bilateral = registry.treaties.filter(({ form }) => form === 'bilateral');
  const concluded = bilateral.filter(mayBePublished);
  return {
    published: publishedFigures,
    publishedSource: publishedFiguresSource,
    own: ownFigures(concluded),
    ownWithoutUnclear: ownFigures(concluded.filter(({ countedIn83 }) => countedIn83 !== 'unclear')),
    byStatus: countByStatus(bilateral),
    multilateralByStatus: countByStatus(registry.treaties.filter(({ form }) => form === 'multilateral')),
    entries: bilateral.map(({ id, kinds, countedIn83 }) => ({ treatyId: id, kinds, countedIn83 })),
    registryVersion: registry.version,
  };
}

/** A treaty on several kinds of help counts once for each; a state counts once. */
function ownFigures(treaties: readonly Treaty[]): OwnFigures {
  const [mla = 0, extradition = 0, transfer = 0] = kinds.map(
    (kind) => treaties.filter((treaty) => treaty.kinds.includes(kind)).length,
  );
  const states = new Set(treaties.flatMap(({ parties }) => parties.map(({ state }) => state)));
  return { mla, extradition, transfer, states: states.size };
}

function countByStatus(treaties: readonly Treaty[]): Partial<Record<TreatyStatus, number>> {
  const counts: Partial<Record<TreatyStatus, number>> = {};
  for (const { status } of treaties) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
