import { type Kind, offenceCategories, type PlainDate, type StateCode } from '../codes.ts';
import type { BasisVerdict } from '../treaties/basis-question.ts';
import { buildRegistry } from '../treaties/build-registry.ts';
import { verdictOf } from '../treaties/rank.ts';
import { rankBases } from '../treaties/rank-bases.ts';
import type { Registry, Treaty } from '../treaties/treaty.ts';
import { councilOfEurope } from './council-of-europe.ts';

/** A state for which the treaty would become a basis. */
export interface Opening {
  readonly state: StateCode;
  /** The best that stands between the two states today, whatever the offence. */
  readonly today: BasisVerdict;
}

export interface KindProspect {
  readonly kind: Kind;
  /** States for which the treaty would become a basis, by their codes. */
  readonly opens: readonly Opening[];
  /** Those that today have reciprocity and nothing else. */
  readonly onlyReciprocity: number;
  /** Those that today have reciprocity, or a convention limited to some offences. */
  readonly withoutGeneral: number;
  /** Member states of the Council of Europe among them; null for a treaty of another organisation. */
  readonly councilOfEurope: number | null;
}

export interface Prospect {
  readonly on: PlainDate;
  /** The treaty, once in force, would serve only some offences. */
  readonly limitedByOffence: boolean;
  /** False where no list of states bound by it is known, so that nothing can be counted. */
  readonly partiesKnown: boolean;
  readonly kinds: readonly KindProspect[];
}

/** The treaty as if it had come into force for the home state that day; what binds the other side stays as it is. */
const asInForce = (treaty: Treaty, on: PlainDate): Treaty => ({
  ...treaty,
  status: 'in_force',
  confidence: 'high',
  inForceFrom: on,
  inForceNotBefore: null,
  terminatedFrom: undefined,
});

/** The registry in which a treaty under way is assumed in force from a day on. */
export const assumeInForce = (registry: Registry, treaty: Treaty, on: PlainDate): Registry =>
  buildRegistry(registry.version, [
    ...registry.treaties.filter(({ id }) => id !== treaty.id),
    asInForce(treaty, on),
  ]);

/** What entry into force that day would make possible, beside what stands without it. */
export function prospectOf(
  registry: Registry,
  treaty: Treaty,
  question: { homeState: StateCode; on: PlainDate },
): Prospect {
  const assumed = assumeInForce(registry, treaty, question.on);
  const states = [...new Set(treaty.parties.map(({ state }) => state))]
    .filter((state) => state !== question.homeState)
    .sort();
  return {
    on: question.on,
    limitedByOffence: treaty.scope === 'offence_specific',
    partiesKnown: treaty.parties.some(({ status }) => status === 'party'),
    kinds: treaty.kinds.map((kind) => {
      const opens = states.flatMap((state) => {
        // With every offence given, so that conventions limited by offence count as what they are.
        const asked = {
          ...question,
          kind,
          state,
          direction: 'outgoing',
          offences: offenceCategories,
        } as const;
        const becomesBasis = rankBases(assumed, asked).ranked.some((base) => base.treaty.id === treaty.id);
        return becomesBasis ? [{ state, today: verdictOf(rankBases(registry, asked).ranked[0]) }] : [];
      });
      return {
        kind,
        opens,
        onlyReciprocity: opens.filter(({ today }) => today === 'reciprocity').length,
        withoutGeneral: opens.filter(({ today }) => isWithoutGeneral(today)).length,
        councilOfEurope:
          treaty.organisation === 'CoE'
            ? opens.filter(({ state }) => councilOfEurope.has(state)).length
            : null,
      };
    }),
  };
}

export const isWithoutGeneral = (today: BasisVerdict): boolean =>
  today === 'reciprocity' || today === 'offence_specific';
