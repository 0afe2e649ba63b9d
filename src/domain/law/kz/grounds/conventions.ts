// What conventions make of each ground, as read for the rules; their refusal provisions are not in the registry. Where the
// rules do not say that an article leaves it to the State, the effect is the one they give the ground in general.

import type { GroundEffect } from '../refusal-grounds.ts';
import type { ConventionRule, GroundScope } from './ground.ts';

type Row = readonly [ground: string, effect: GroundEffect, article: string | null, ...only: GroundScope[]];

const rows = (
  treatyId: string,
  source: string,
  kind: ConventionRule['kind'],
  given: readonly Row[],
): readonly ConventionRule[] =>
  given.map(([ground, effect, article, ...only]) => ({
    treatyId,
    ground,
    kind,
    effect,
    cite: article === null ? null : `${source} ${article}`,
    ...(only.length > 0 ? { only } : {}),
  }));

export const conventionRules: readonly ConventionRule[] = [
  ...rows('cis-kishinev-2002', 'KISHINEV', 'extradition', [
    ['dual_criminality_ext', 'mandatory', '66(2)'],
    ['min_penalty_1y', 'mandatory', '66(2)', 'prosecution'],
    ['min_unserved_6m', 'mandatory', '66(3)', 'enforcement'],
    ['specialty', 'condition', '80'],
    ['death_penalty', 'assurance', '81'],
    ['own_national', 'mandatory', '89(1)(а)'],
    ['limitation', 'mandatory', '89(1)(б)'],
    ['ne_bis_in_idem', 'mandatory', '89(1)(в)'],
    ['private_prosecution', 'mandatory', '89(1)(г)'],
    ['sovereignty', 'mandatory', '89(1)(д)'],
    ['torture_persecution', 'mandatory', '89(1)(е)'],
    ['military', 'mandatory', '89(1)(ж)'],
    ['re_extradition', 'mandatory', '89(1)(з)'],
    ['asylum', 'mandatory', '89(1)(и)'],
    ['territorial', 'optional', '89(2)'],
  ]),
  ...rows('cis-kishinev-2002', 'KISHINEV', 'mla', [
    ['sovereignty', 'mandatory', '21'],
    ['amnesty_pardon', 'mandatory', '102(1)(в)', 'prosecution_transfer'],
    ['age', 'ask', '102(1)(г)', 'prosecution_transfer'],
    ['recognition_refusal', 'mandatory', '112', 'recognition'],
    ['in_absentia', 'assurance', '112(а)', 'recognition'],
  ]),
  ...rows('oas-a35-1933', 'MONTEVIDEO', 'extradition', [
    ['min_penalty_1y', 'mandatory', '1(b)', 'prosecution'],
    ['own_national', 'mandatory', '2'],
    ['limitation', 'mandatory', '3(a)'],
    ['amnesty_pardon', 'mandatory', '3(b)'],
    ['political', 'mandatory', '3(e)'],
    ['military', 'mandatory', '3(f)'],
    ['repeat_request', 'mandatory', '12'],
    ['death_penalty', 'assurance', '17(c)'],
    ['pre_treaty_offence', 'mandatory', '19'],
  ]),
  ...rows('kz-es-extradition-2012', 'ES_EXT', 'extradition', [['repeat_request', 'mandatory', '10(2)']]),
  ...rows('un-uncac-2003', 'UNCAC', 'extradition', [
    ['torture_persecution', 'mandatory', '44(15)'],
    ['fiscal', 'not_a_ground', '44(16)'],
  ]),
  ...rows('un-uncac-2003', 'UNCAC', 'mla', [
    ['bank_secrecy', 'not_a_ground', '46(8)'],
    ['dual_criminality_mla', 'optional', '46(9)(b)', 'sanction_needed'],
    ['sovereignty', 'mandatory', '46(21)(b)'],
    ['fiscal', 'not_a_ground', '46(22)'],
  ]),
  ...rows('oas-a55-1992', 'IAMLA', 'mla', [
    ['dual_criminality_mla', 'mandatory', '5', 'sanction_needed'],
    ['mla_min_penalty', 'condition', '6'],
    ['military', 'mandatory', '8'],
    ['ne_bis_in_idem', 'optional', '9(a)'],
    ['discriminatory_mla', 'mandatory', '9(b)'],
    ['political', 'optional', '9(c)'],
    ['sovereignty', 'mandatory', '9(e)'],
    ['fiscal', 'optional', '9(f)'],
  ]),
  ...rows('coe-141', 'ETS141', 'mla', [
    ['political', 'mandatory', '18(1)(d)'],
    ['fiscal', 'optional', '18(1)(d)'],
    ['ne_bis_in_idem', 'mandatory', '18(1)(e)'],
    ['dual_criminality_mla', 'mandatory', '18(1)(f)'],
    ['limitation', 'mandatory', '18(4)(c)'],
    ['bank_secrecy', 'not_a_ground', '18(7)'],
  ]),
  ...rows('oas-a57-1993', 'IATRANSFER', 'transfer', [
    ['transfer_not_final', 'mandatory', 'III(1)'],
    ['transfer_no_consent', 'mandatory', 'III(2)'],
    ['transfer_dual_criminality', 'mandatory', 'III(3)'],
    ['transfer_not_national', 'mandatory', 'III(4)'],
    ['death_penalty', 'assurance', 'III(5)'],
    ['transfer_under_6m', 'mandatory', 'III(6)'],
  ]),
  ...rows('coe-112', 'ETS112', 'transfer', [
    ['transfer_not_national', 'mandatory', '3(1)(a)'],
    ['transfer_not_final', 'mandatory', '3(1)(b)'],
    ['transfer_under_6m', 'mandatory', '3(1)(c)'],
    ['transfer_no_consent', 'mandatory', '3(1)(d)'],
    ['transfer_dual_criminality', 'mandatory', '3(1)(e)'],
    ['transfer_no_agreement', 'mandatory', '3(1)(f)'],
  ]),
  ...rows('cis-transfer-1998', 'CIS_TRANSFER', 'transfer', [['transfer_under_6m', 'mandatory', null]]),
];

/** Conventions whose list above is whole for a kind; of the others what is not listed is not known. */
export const wholeConventions: ReadonlySet<string> = new Set([
  'cis-kishinev-2002 extradition',
  'oas-a57-1993 transfer',
]);

const byTreaty = new Map(
  [...Map.groupBy(conventionRules, ({ treatyId }) => treatyId)].map(([treatyId, rules]) => [
    treatyId,
    Map.groupBy(rules, ({ ground }) => ground),
  ]),
);

/** What a convention's own articles make of a ground, in requests of any kind. */
export const conventionRulesOn = (treatyId: string, ground: string): readonly ConventionRule[] =>
  byTreaty.get(treatyId)?.get(ground) ?? [];
