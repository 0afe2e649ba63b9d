import type { AutomaticRule } from './automatic-rule.ts';
import { earlierRefusal, informationSupplied, legalBasis } from './history.ts';
import { nationalOfAdministeringState, ownNational } from './nationality.ts';
import { minimumPenalty, minimumPenaltyOfAssistance, offenceBeforeTreaty } from './penalty.ts';
import { minimumRemainder, minimumSentence } from './sentence.ts';
import { agreement, consent, finalJudgment, tortureGuarantee } from './transfer.ts';

/** The grounds that the file itself can tell. */
export const automaticRules: Readonly<Record<string, AutomaticRule>> = {
  no_basis: legalBasis,
  min_penalty_1y: minimumPenalty,
  min_unserved_6m: minimumSentence,
  own_national: ownNational,
  missing_information: informationSupplied,
  mla_min_penalty: minimumPenaltyOfAssistance,
  repeat_request: earlierRefusal,
  pre_treaty_offence: offenceBeforeTreaty,
  transfer_not_national: nationalOfAdministeringState,
  transfer_not_final: finalJudgment,
  transfer_under_6m: minimumRemainder,
  transfer_no_consent: consent,
  transfer_no_agreement: agreement,
  transfer_torture_guarantee: tortureGuarantee,
};
