import { type AssuranceKind, assuranceKinds } from '../../law/kz/assurances.ts';
import type { Assurance } from '../assurances.ts';

const kinds: readonly AssuranceKind[] = assuranceKinds;

/**
 * Whether the assurances recorded for a ground have all fallen, so that an answer resting on them rests on nothing. Where
 * none is recorded, the answer stands for itself.
 */
export function hasFallen(assurances: readonly Assurance[], ground: string): boolean {
  const answering = kinds
    .filter(({ grounds, provisionCodes }) => grounds.includes(ground) || provisionCodes.includes(ground))
    .map(({ code }) => code);
  const recorded = assurances.filter(({ kind }) => answering.includes(kind));
  return recorded.length > 0 && recorded.every(({ stands }) => !stands);
}
