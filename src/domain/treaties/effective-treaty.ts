import type { Provisions } from './provisions.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

/**
 * Fields a treaty officer changed. `parties` holds the changed rows, `provisions` the changed keys and `sources` the added
 * ones only, so that a newer seed still brings the rest. Where a field may be absent, `null` says that it is.
 */
export type TreatyCorrection = Partial<{
  readonly [Field in keyof Omit<Treaty, 'id'>]: Treaty[Field] | null;
}>;

/** Fields of which the rules ask whether they are there at all. */
const absentNotNull = ['depositedOn', 'terminatedFrom'] as const;

const mergeParties = (
  seeded: readonly TreatyParty[],
  corrected: readonly TreatyParty[],
): readonly TreatyParty[] => [
  ...new Map([...seeded, ...corrected].map((party) => [party.state, party])).values(),
];

/** Key by key; groups of keys (time limits, articles, sources) one level deeper. */
export function mergeProvisions(seeded: Provisions | null, corrected: Provisions | null): Provisions | null {
  if (corrected === null) return seeded;
  const { time_limits, articles, sources } = corrected;
  return {
    ...seeded,
    ...corrected,
    ...(time_limits && { time_limits: { ...seeded?.time_limits, ...time_limits } }),
    ...(articles && { articles: { ...seeded?.articles, ...articles } }),
    ...(sources && { sources: { ...seeded?.sources, ...sources } }),
  };
}

/** The treaty in use: as shipped, with a treaty officer's corrections over it, field by field and party by party. */
export function effectiveTreaty(seed: Treaty, correction: TreatyCorrection | null): Treaty {
  if (correction === null) return seed;
  const absent = absentNotNull.filter((field) => correction[field] === null);
  const treaty = {
    ...seed,
    ...correction,
    parties: mergeParties(seed.parties, correction.parties ?? []),
    provisions: mergeProvisions(seed.provisions, correction.provisions ?? null),
    sources: [...new Set([...seed.sources, ...(correction.sources ?? [])])],
  };
  const kept = Object.entries(treaty).filter(([field]) => !absent.some((one) => one === field));
  return Object.fromEntries(kept) as unknown as Treaty; // safe because the fields left out may be absent
}
