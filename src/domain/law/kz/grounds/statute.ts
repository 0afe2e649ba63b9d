// What the law of Kazakhstan itself makes of each ground: УПК РК Arts 553-608 in the text with Law 01.07.2022 No 131-VII, Law
// on refugees Arts 8, 18. УПК 590 binds in extradition whatever the treaty; УПК 569(2) only where there is none (569(1));
// УПК 606 leaves every one of its grounds to the decision.

import type { Kind } from '../../../codes.ts';
import type { GroundEffect } from '../refusal-grounds.ts';
import type { GroundScope, StatuteRule } from './ground.ts';

type Row = readonly [effect: GroundEffect, cite: string, ...only: GroundScope[]];

const on =
  (kind: Kind) =>
  (...[effect, cite, ...only]: Row): StatuteRule => ({
    kind,
    effect,
    cite,
    ...(only.length > 0 ? { only } : {}),
  });
const extradition = on('extradition');
const transfer = on('transfer');
const mla = on('mla');

export const statuteRules: Readonly<Record<string, readonly StatuteRule[]>> = {
  no_basis: [
    mla('mandatory', 'UPK 558(3), 569(2)(2)'),
    extradition('mandatory', 'UPK 558(3)'),
    transfer('mandatory', 'UPK 602'),
  ],
  min_penalty_1y: [extradition('mandatory', 'UPK 579(1)-(2)', 'prosecution')],
  min_unserved_6m: [extradition('mandatory', 'UPK 579(1)', 'enforcement')],
  dual_criminality_ext: [extradition('mandatory', 'UPK 590(1)(2)')],
  no_imprisonment: [extradition('mandatory', 'UPK 590(1)(3)')],
  own_national: [extradition('mandatory', 'UPK 590(1)(1)')],
  asylum: [extradition('mandatory', 'UPK 590(1)(4)')],
  asylum_pending: [
    extradition('block', 'REFUGEE 8(1)(5), 18(2)'),
    transfer('block', 'REFUGEE 8(1)(5), 18(2)', 'home_sentencing'),
  ],
  ne_bis_in_idem: [
    extradition('mandatory', 'UPK 590(1)(5)'),
    mla('mandatory', 'UPK 599(1)(2)-(4)', 'prosecution_transfer'),
  ],
  limitation: [
    extradition('mandatory', 'UPK 590(1)(6)'),
    transfer('optional', 'UPK 606(2)(1)', 'home_sentencing'),
    mla('mandatory', 'UPK 599(1)(5)', 'prosecution_transfer'),
  ],
  amnesty_pardon: [
    extradition('mandatory', 'UPK 590(1)(6)'),
    mla('mandatory', 'UPK 599(1)(4)', 'prosecution_transfer'),
  ],
  torture_persecution: [extradition('mandatory', 'UPK 590(1)(7)')],
  discriminatory_mla: [mla('mandatory', 'UPK 569(2)(4)', 'without_treaty')],
  private_prosecution: [extradition('mandatory', 'UPK 590(1)(8)', 'unless_treaty_differs')],
  military: [extradition('mandatory', 'UPK 590(1)(9)', 'unless_treaty_differs')],
  missing_information: [extradition('mandatory', 'UPK 590(1)(10)')],
  contrary_to_treaties: [extradition('mandatory', 'UPK 590(1)(11)-(12)')],
  territorial: [extradition('optional', 'UPK 590(2)')],
  death_penalty: [
    extradition('assurance', 'ICCPR_OP2'),
    transfer('assurance', 'ICCPR_OP2', 'home_sentencing'),
  ],
  sovereignty: [
    mla('mandatory', 'UPK 569(2)(1)', 'without_treaty'),
    transfer('optional', 'UPK 606(1)(3)', 'home_sentencing'),
  ],
  dual_criminality_mla: [mla('mandatory', 'UPK 569(2)(3)', 'without_treaty', 'sanction_needed')],
  specialty: [extradition('condition', 'UPK 582')],
  age: [extradition('ask', 'UPK 590(1)(6)')],
  immunity: [extradition('block', 'UPK 553-556'), mla('block', 'UPK 553-556')],
  transfer_not_national: [transfer('optional', 'UPK 602, 606(1)(5)')],
  transfer_not_final: [transfer('mandatory', 'UPK 603(2)')],
  transfer_under_6m: [transfer('optional', 'UPK 606(2)(2)')],
  transfer_no_consent: [transfer('mandatory', 'UPK 603(1), 607(1)')],
  transfer_dual_criminality: [
    transfer('optional', 'UPK 606(1)(1)', 'home_sentencing'),
    transfer('optional', 'UPK 608(7)', 'home_administering'),
  ],
  transfer_no_agreement: [transfer('optional', 'UPK 606(1)(2)')],
  transfer_resident_kz: [transfer('optional', 'UPK 606(1)(4)', 'home_sentencing')],
  transfer_civil_claim: [transfer('optional', 'UPK 606(2)(3)', 'home_sentencing')],
  transfer_torture_guarantee: [transfer('mandatory', 'UPK 606(4)', 'home_sentencing')],
  transfer_medical: [transfer('optional', 'UPK 606(3)', 'home_sentencing')],
  prosecution_conditions: [mla('mandatory', 'UPK 598(2), 599(1)(1)', 'prosecution_transfer')],
  recognition_refusal: [
    transfer('mandatory', 'UPK 608(7)', 'home_administering'),
    mla('mandatory', 'UPK 608(7)', 'recognition'),
  ],
};
