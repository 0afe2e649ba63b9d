import type { Treaty, TreatyParty } from '../domain/treaties/treaty.ts';

/** Fields a treaty officer changed; `parties` holds the changed rows only. */
export type TreatyCorrection = Partial<Omit<Treaty, 'id'>>;

const mergeParties = (
  seeded: readonly TreatyParty[],
  corrected: readonly TreatyParty[],
): readonly TreatyParty[] => [
  ...new Map([...seeded, ...corrected].map((party) => [party.state, party])).values(),
];

/** The treaty in use: as shipped, with a treaty officer's corrections over it, field by field and party by party. */
export const effectiveTreaty = (seed: Treaty, correction: TreatyCorrection | null): Treaty =>
  correction === null
    ? seed
    : { ...seed, ...correction, parties: mergeParties(seed.parties, correction.parties ?? []) };
