import type { BasisQuestion, Because } from './basis-question.ts';
import { coveredBy } from './offence-cover.ts';
import type { Registry, Treaty } from './treaty.ts';
import type { Weighed } from './weigh-treaty.ts';

type Unusable = Extract<Weighed, { usable: false }>;

const underWay: readonly Because[] = ['invited', 'signed_not_in_force', 'ratified_not_in_force'];

/**
 * What a lawyer would ask about: every bilateral treaty with the state, conventions in which a source speaks of the
 * state, those our state is joining, and those that would cover the case if the other state turned out to be bound.
 */
export function isWorthShowing(registry: Registry, one: Unusable, question: BasisQuestion): boolean {
  const { treaty } = one;
  if (treaty.form === 'bilateral') return true;
  if (registry.rowsByState.get(question.state)?.has(treaty.id)) return true;
  if (treaty.nonParties.includes(question.state)) return true;
  if (underWay.includes(one.because)) return true;
  return isOpenQuestion(one) && isNear(registry, treaty, question) && wouldCover(treaty, question);
}

const isOpenQuestion = ({ because }: Unusable): boolean =>
  because === 'other_party_unknown' || because === 'home_status_unknown';

/** A universal convention is near everyone; a regional one only to states met in its organisation. */
const isNear = (registry: Registry, treaty: Treaty, { state }: BasisQuestion): boolean =>
  treaty.family === 'universal' ||
  (registry.organisationsOf.get(state)?.has(treaty.organisation ?? '') ?? false);

const wouldCover = (treaty: Treaty, { offences = [] }: BasisQuestion): boolean =>
  treaty.scope === 'general' || coveredBy(treaty, offences).length > 0;
