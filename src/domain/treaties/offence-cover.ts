import type { OffenceCategory } from '../codes.ts';
import type { BasisQuestion, Because } from './basis-question.ts';
import type { Treaty } from './treaty.ts';

/** The offences given that a convention limited by offence covers; all of them for a general treaty. */
export const coveredBy = (treaty: Treaty, offences: readonly OffenceCategory[]): readonly OffenceCategory[] =>
  offences.filter((offence) => treaty.offences.includes(offence));

/** Why the offences themselves keep the treaty from carrying the request. */
export function offenceBar(treaty: Treaty, question: BasisQuestion): Because | undefined {
  const { offenceDate, offences = [] } = question;
  const earliest = treaty.excludesOffencesBefore;
  if (earliest !== null && offenceDate !== undefined && offenceDate < earliest)
    return 'offence_before_treaty';
  if (treaty.scope === 'general') return undefined;
  if (offences.length === 0) return 'offence_not_given';
  return coveredBy(treaty, offences).length === 0 ? 'offence_not_covered' : undefined;
}
