import type { AppliedEffect, NamedEffect } from './ground-assessment.ts';

/** The stricter first. */
const order: readonly AppliedEffect[] = [
  'block',
  'mandatory',
  'assurance',
  'condition',
  'ask',
  'unknown',
  'optional_upk_mandatory_treaty',
  'optional',
  'not_a_ground',
];

/** The strictest of several; those of one effect are cited together. */
export function strongest(named: readonly NamedEffect[]): NamedEffect | undefined {
  if (named.length < 2) return named[0];
  const [first] = named.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  if (first === undefined) return undefined;
  const cites = named.filter(({ effect }) => effect === first.effect).flatMap(({ cite }) => cite ?? []);
  return { ...first, cite: cites.length > 0 ? [...new Set(cites)].join('; ') : null };
}

const stopping = new Set<AppliedEffect>(['block', 'mandatory', 'assurance']);

/** Whether a ground of this effect that exists stands against granting. */
export const stops = (effect: AppliedEffect): boolean => stopping.has(effect);

/** Whether the law wants an answer on record before the decision, whatever it is. */
export const needsAnswer = (effect: AppliedEffect): boolean => effect === 'ask' || effect === 'condition';

/** Whether the decider may find the ground and yet grant. */
export const isDiscretionary = (effect: AppliedEffect): boolean =>
  effect === 'optional' || effect === 'optional_upk_mandatory_treaty' || effect === 'unknown';
