// УПК 579(1)-(2), mirrored by the treaties read: extradition for prosecution needs one offence with a year of imprisonment or
// more, and reaches the lesser ones with it. In legal assistance a minor offence is a ground only where a treaty says so.

import {
  conventionMonths,
  penaltyAbove,
  statutoryPenaltyMonths,
} from '../../../law/kz/grounds/thresholds.ts';
import { fill } from '../../../text.ts';
import type { Treaty } from '../../../treaties/treaty.ts';
import type { RequestContent } from '../../request-content.ts';
import { groundMessages } from '../ground-messages.ts';
import type { AutomaticRule } from './automatic-rule.ts';

const path = '/offences';

export const penaltyMonths = (treaty: Treaty | undefined): number =>
  treaty?.provisions?.thresholds?.min_penalty_months ??
  conventionMonths[treaty?.id ?? '']?.penalty ??
  statutoryPenaltyMonths;

/** Months of the offences that reach a treaty's threshold. */
export function reaching({ offences }: RequestContent, treaty: Treaty | undefined) {
  const least = penaltyMonths(treaty);
  const above = penaltyAbove.has(treaty?.id ?? '');
  return offences.filter(({ maxPenaltyMonths: most }) =>
    most === undefined ? false : above ? most > least : most >= least,
  );
}

const judge =
  (low: 'penalty_too_low' | 'mla_penalty_low'): AutomaticRule =>
  ({ situation: { file }, treaty }) => {
    const { offences } = file.content;
    const months = penaltyMonths(treaty);
    const say = (code: keyof typeof groundMessages) => fill(groundMessages[code], { months });
    if (reaching(file.content, treaty).length > 0)
      return { result: 'clear', code: low, path, message: say(low) };
    const isUnknown =
      offences.length === 0 || offences.some(({ maxPenaltyMonths }) => maxPenaltyMonths === undefined);
    return isUnknown
      ? { result: 'not_known', code: 'penalty_unknown', path, message: say('penalty_unknown') }
      : { result: 'stands', code: low, path, message: say(low) };
  };

export const minimumPenalty: AutomaticRule = judge('penalty_too_low');

/** US_MLA 3(3), IAMLA 6: under a year. */
export const minimumPenaltyOfAssistance: AutomaticRule = judge('mla_penalty_low');

/** MONTEVIDEO 19: nothing that was done before the ratification was deposited. */
export const offenceBeforeTreaty: AutomaticRule = ({ situation: { file }, treaty }) => {
  const earliest = treaty?.excludesOffencesBefore;
  if (!earliest) return undefined;
  const days = file.content.offences.map(({ committedOn }) => committedOn);
  const say = (code: 'offence_before_treaty' | 'offence_date_unknown') =>
    fill(groundMessages[code], { date: earliest });
  if (days.some((day) => day !== undefined && day >= earliest))
    return { result: 'clear', code: 'offence_before_treaty', path, message: say('offence_before_treaty') };
  return days.length === 0 || days.some((day) => day === undefined)
    ? { result: 'not_known', code: 'offence_date_unknown', path, message: say('offence_date_unknown') }
    : { result: 'stands', code: 'offence_before_treaty', path, message: say('offence_before_treaty') };
};
