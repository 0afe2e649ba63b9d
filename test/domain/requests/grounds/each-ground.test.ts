import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/domain/codes.ts';
import { conventionRules } from '../../../../src/domain/law/kz/grounds/conventions.ts';
import { grounds } from '../../../../src/domain/law/kz/grounds/grounds.ts';
import { statuteRules } from '../../../../src/domain/law/kz/grounds/statute.ts';
import { treatyOnlyGrounds } from '../../../../src/domain/law/kz/grounds/treaty-only.ts';
import type { RequestContentInput } from '../../../../src/domain/requests/request-content.ts';
import { caseOf, groundIn, registry, under } from '../../../support/ground-cases.ts';

type More = Partial<RequestContentInput>;
type Row = readonly [ground: string, effect: string, cite: string | null, more?: More];

const enforcing: More = { purpose: 'enforcement' };
const sentencing: More = { role: 'sentencing' };
const administering: More = { role: 'administering' };
const search: More = { measures: [{ code: 'search' }] };
const takingOver: More = { measures: [{ code: 'prosecution_transfer' }] };
const recognising: More = { measures: [{ code: 'recognition_sentence' }] };

function table(name: string, treatyId: string | undefined, kind: Kind, rows: readonly Row[]): void {
  describe(name, () => {
    const cases = rows.map(([ground, effect, cite, more = {}]) => ({ ground, effect, cite, more }));
    it.each(cases)('$ground is $effect by $cite', ({ ground, effect, cite, more }) => {
      const found = groundIn(caseOf(under(treatyId, kind, more)), ground);
      const named = found?.under.find(({ under }) => under === (treatyId ?? 'law'));
      expect(named).toMatchObject({ effect, cite });
    });
  });
}

table('extradition by the law alone', undefined, 'extradition', [
  ['no_basis', 'mandatory', 'UPK 558(3)'],
  ['min_penalty_1y', 'mandatory', 'UPK 579(1)-(2)'],
  ['min_unserved_6m', 'mandatory', 'UPK 579(1)', enforcing],
  ['own_national', 'mandatory', 'UPK 590(1)(1)'],
  ['dual_criminality_ext', 'mandatory', 'UPK 590(1)(2)'],
  ['no_imprisonment', 'mandatory', 'UPK 590(1)(3)'],
  ['asylum', 'mandatory', 'UPK 590(1)(4)'],
  ['asylum_pending', 'block', 'REFUGEE 8(1)(5), 18(2)'],
  ['ne_bis_in_idem', 'mandatory', 'UPK 590(1)(5)'],
  ['limitation', 'mandatory', 'UPK 590(1)(6)'],
  ['amnesty_pardon', 'mandatory', 'UPK 590(1)(6)'],
  ['age', 'ask', 'UPK 590(1)(6)'],
  ['torture_persecution', 'mandatory', 'UPK 590(1)(7)'],
  ['private_prosecution', 'mandatory', 'UPK 590(1)(8)'],
  ['military', 'mandatory', 'UPK 590(1)(9)'],
  ['missing_information', 'mandatory', 'UPK 590(1)(10)'],
  ['contrary_to_treaties', 'mandatory', 'UPK 590(1)(11)-(12)'],
  ['territorial', 'optional', 'UPK 590(2)'],
  ['specialty', 'condition', 'UPK 582'],
  ['immunity', 'block', 'UPK 553-556'],
  ['death_penalty', 'assurance', 'ICCPR_OP2'],
]);

table('legal assistance by the law alone', undefined, 'mla', [
  ['no_basis', 'mandatory', 'UPK 558(3), 569(2)(2)'],
  ['sovereignty', 'mandatory', 'UPK 569(2)(1)'],
  ['dual_criminality_mla', 'mandatory', 'UPK 569(2)(3)', search],
  ['discriminatory_mla', 'mandatory', 'UPK 569(2)(4)'],
  ['immunity', 'block', 'UPK 553-556'],
  ['prosecution_conditions', 'mandatory', 'UPK 598(2), 599(1)(1)', takingOver],
  ['ne_bis_in_idem', 'mandatory', 'UPK 599(1)(2)-(4)', takingOver],
  ['amnesty_pardon', 'mandatory', 'UPK 599(1)(4)', takingOver],
  ['limitation', 'mandatory', 'UPK 599(1)(5)', takingOver],
  ['recognition_refusal', 'mandatory', 'UPK 608(7)', recognising],
]);

table('a transfer by the law alone', undefined, 'transfer', [
  ['no_basis', 'mandatory', 'UPK 602'],
  ['transfer_not_national', 'optional', 'UPK 602, 606(1)(5)'],
  ['transfer_not_final', 'mandatory', 'UPK 603(2)'],
  ['transfer_no_consent', 'mandatory', 'UPK 603(1), 607(1)'],
  ['transfer_dual_criminality', 'optional', 'UPK 606(1)(1)', sentencing],
  ['transfer_dual_criminality', 'optional', 'UPK 608(7)', administering],
  ['transfer_no_agreement', 'optional', 'UPK 606(1)(2)'],
  ['sovereignty', 'optional', 'UPK 606(1)(3)', sentencing],
  ['transfer_resident_kz', 'optional', 'UPK 606(1)(4)', sentencing],
  ['limitation', 'optional', 'UPK 606(2)(1)', sentencing],
  ['transfer_under_6m', 'optional', 'UPK 606(2)(2)'],
  ['transfer_civil_claim', 'optional', 'UPK 606(2)(3)', sentencing],
  ['transfer_medical', 'optional', 'UPK 606(3)', sentencing],
  ['transfer_torture_guarantee', 'mandatory', 'UPK 606(4)', sentencing],
  ['recognition_refusal', 'mandatory', 'UPK 608(7)', administering],
  ['asylum_pending', 'block', 'REFUGEE 8(1)(5), 18(2)', sentencing],
  ['death_penalty', 'assurance', 'ICCPR_OP2', sentencing],
]);

table('extradition under Kishinev', 'cis-kishinev-2002', 'extradition', [
  ['min_penalty_1y', 'mandatory', 'KISHINEV 66(2)'],
  ['dual_criminality_ext', 'mandatory', 'KISHINEV 66(2)'],
  ['min_unserved_6m', 'mandatory', 'KISHINEV 66(3)', enforcing],
  ['specialty', 'condition', 'KISHINEV 80'],
  ['death_penalty', 'assurance', 'KISHINEV 81'],
  ['own_national', 'mandatory', 'KISHINEV 89(1)(а)'],
  ['limitation', 'mandatory', 'KISHINEV 89(1)(б)'],
  ['ne_bis_in_idem', 'mandatory', 'KISHINEV 89(1)(в)'],
  ['private_prosecution', 'mandatory', 'KISHINEV 89(1)(г)'],
  ['sovereignty', 'mandatory', 'KISHINEV 89(1)(д)'],
  ['torture_persecution', 'mandatory', 'KISHINEV 89(1)(е)'],
  ['military', 'mandatory', 'KISHINEV 89(1)(ж)'],
  ['re_extradition', 'mandatory', 'KISHINEV 89(1)(з)'],
  ['asylum', 'mandatory', 'KISHINEV 89(1)(и)'],
  ['territorial', 'optional', 'KISHINEV 89(2)'],
]);

table('legal assistance under Kishinev', 'cis-kishinev-2002', 'mla', [
  ['sovereignty', 'mandatory', 'KISHINEV 21'],
  ['amnesty_pardon', 'mandatory', 'KISHINEV 102(1)(в)', takingOver],
  ['age', 'ask', 'KISHINEV 102(1)(г)', takingOver],
  ['recognition_refusal', 'mandatory', 'KISHINEV 112', recognising],
  ['in_absentia', 'assurance', 'KISHINEV 112(а)', recognising],
]);

table('extradition under Montevideo', 'oas-a35-1933', 'extradition', [
  ['min_penalty_1y', 'mandatory', 'MONTEVIDEO 1(b)'],
  ['own_national', 'mandatory', 'MONTEVIDEO 2'],
  ['limitation', 'mandatory', 'MONTEVIDEO 3(a)'],
  ['amnesty_pardon', 'mandatory', 'MONTEVIDEO 3(b)'],
  ['political', 'mandatory', 'MONTEVIDEO 3(e)'],
  ['military', 'mandatory', 'MONTEVIDEO 3(f)'],
  ['repeat_request', 'mandatory', 'MONTEVIDEO 12'],
  ['death_penalty', 'assurance', 'MONTEVIDEO 17(c)'],
  ['pre_treaty_offence', 'mandatory', 'MONTEVIDEO 19'],
]);

table('legal assistance under the Inter-American convention', 'oas-a55-1992', 'mla', [
  ['dual_criminality_mla', 'mandatory', 'IAMLA 5', search],
  ['mla_min_penalty', 'condition', 'IAMLA 6'],
  ['military', 'mandatory', 'IAMLA 8'],
  ['ne_bis_in_idem', 'optional', 'IAMLA 9(a)'],
  ['discriminatory_mla', 'mandatory', 'IAMLA 9(b)'],
  ['political', 'optional', 'IAMLA 9(c)'],
  ['sovereignty', 'mandatory', 'IAMLA 9(e)'],
  ['fiscal', 'optional', 'IAMLA 9(f)'],
]);

table('a transfer under the Inter-American convention', 'oas-a57-1993', 'transfer', [
  ['transfer_not_final', 'mandatory', 'IATRANSFER III(1)'],
  ['transfer_no_consent', 'mandatory', 'IATRANSFER III(2)'],
  ['transfer_dual_criminality', 'mandatory', 'IATRANSFER III(3)'],
  ['transfer_not_national', 'mandatory', 'IATRANSFER III(4)'],
  ['death_penalty', 'assurance', 'IATRANSFER III(5)'],
  ['transfer_under_6m', 'mandatory', 'IATRANSFER III(6)'],
]);

table('a transfer under the convention of the Council of Europe', 'coe-112', 'transfer', [
  ['transfer_not_national', 'mandatory', 'ETS112 3(1)(a)'],
  ['transfer_not_final', 'mandatory', 'ETS112 3(1)(b)'],
  ['transfer_under_6m', 'mandatory', 'ETS112 3(1)(c)'],
  ['transfer_no_consent', 'mandatory', 'ETS112 3(1)(d)'],
  ['transfer_dual_criminality', 'mandatory', 'ETS112 3(1)(e)'],
  ['transfer_no_agreement', 'mandatory', 'ETS112 3(1)(f)'],
]);

table('extradition for corruption', 'un-uncac-2003', 'extradition', [
  ['torture_persecution', 'mandatory', 'UNCAC 44(15)'],
  ['fiscal', 'not_a_ground', 'UNCAC 44(16)'],
  ['political', 'unknown', null],
]);

table('legal assistance for corruption', 'un-uncac-2003', 'mla', [
  ['bank_secrecy', 'not_a_ground', 'UNCAC 46(8)'],
  ['dual_criminality_mla', 'optional', 'UNCAC 46(9)(b)', search],
  ['sovereignty', 'mandatory', 'UNCAC 46(21)(b)'],
  ['fiscal', 'not_a_ground', 'UNCAC 46(22)'],
]);

table('legal assistance with proceeds of crime', 'coe-141', 'mla', [
  ['political', 'mandatory', 'ETS141 18(1)(d)'],
  ['fiscal', 'optional', 'ETS141 18(1)(d)'],
  ['ne_bis_in_idem', 'mandatory', 'ETS141 18(1)(e)'],
  ['dual_criminality_mla', 'mandatory', 'ETS141 18(1)(f)'],
  ['limitation', 'mandatory', 'ETS141 18(4)(c)'],
  ['bank_secrecy', 'not_a_ground', 'ETS141 18(7)'],
]);

table('extradition to Italy', 'kz-it-extradition-2015', 'extradition', [
  ['min_unserved_6m', 'mandatory', 'IT_EXT 2(1)-(2)', enforcing],
  ['fiscal', 'not_a_ground', 'IT_EXT 2(4)'],
  ['death_penalty', 'mandatory', 'IT_EXT 3(b)'],
  ['extraterritorial_against_requested', 'mandatory', 'IT_EXT 3(c)'],
  ['political', 'mandatory', 'IT_EXT 3(i)'],
  ['own_prosecution', 'optional', 'IT_EXT 4(a)'],
  ['humanitarian', 'optional', 'IT_EXT 4(b)'],
  ['own_national', 'optional', 'IT_EXT 5(1)'],
]);

table('extradition to Ukraine', 'kz-ua-extradition-2018', 'extradition', [
  ['death_penalty', 'assurance', 'UA_EXT 3(1)(b)'],
  ['in_absentia', 'assurance', 'UA_EXT 3(4)'],
  ['asylum', 'optional', 'UA_EXT 4(c)'],
  ['own_national', 'optional', 'UA_EXT 5(1)'],
]);

table('extradition to China', 'kz-cn-extradition-1996', 'extradition', [
  ['own_national', 'mandatory', 'CN_EXT 3(1)'],
  ['private_prosecution', 'mandatory', 'CN_EXT 3(7)'],
  ['own_jurisdiction', 'optional', 'CN_EXT 4(1)'],
]);

table('extradition to Korea', 'kz-kr-extradition-2003', 'extradition', [
  ['own_national', 'optional', 'KR_EXT 4(a), 6(1)'],
  ['military', 'optional', 'KR_EXT 4(e)'],
  ['private_prosecution', 'optional', 'KR_EXT 4(f)'],
]);

table('extradition to Spain', 'kz-es-extradition-2012', 'extradition', [
  ['age', 'optional', 'ES_EXT 4(e)'],
  ['extraterritorial', 'optional', 'ES_EXT 4(b)'],
  ['life_sentence', 'assurance', 'ES_EXT 4(d)'],
  ['repeat_request', 'mandatory', 'ES_EXT 10(2)'],
]);

table('extradition to Bulgaria', 'kz-bg-extradition-2014', 'extradition', [
  ['unfair_trial', 'mandatory', 'kz-bg-extradition-2014 3(2)(a)'],
]);
table('extradition to Brazil', 'kz-br-extradition-2018', 'extradition', [
  ['conditions_not_met', 'mandatory', 'BR_EXT 4(1)(a)'],
  ['extraordinary_court', 'mandatory', 'BR_EXT 4(1)(c)'],
]);
table('extradition to the Emirates', 'kz-ae-extradition-2009', 'extradition', [
  ['sentence_served', 'mandatory', 'kz-ae-extradition-2009 4(1)(e)'],
]);
table('extradition to Hungary', 'kz-hu-extradition-2015', 'extradition', [
  ['prohibited_punishment', 'mandatory', 'kz-hu-extradition-2015 3(b)'],
]);
table('extradition to Türkiye', 'kz-tr-mla-extradition-1995', 'extradition', [
  ['domestic_law_bar', 'mandatory', 'kz-tr-mla-extradition-1995 14(2)'],
]);
table('legal assistance to Türkiye', 'kz-tr-mla-extradition-1995', 'mla', [
  ['political', 'optional', 'kz-tr-mla-extradition-1995 2(1)'],
]);

table('legal assistance to the United States', 'kz-us-mla-2015', 'mla', [
  ['military', 'optional', 'US_MLA 3(1)(a)'],
  ['sovereignty', 'optional', 'US_MLA 3(1)(b)'],
  ['mla_min_penalty', 'optional', 'US_MLA 3(3)'],
  ['low_asset_value', 'optional', 'US_MLA 16(6)'],
]);
table('legal assistance to Czechia', 'kz-cz-mla-2013', 'mla', [
  ['personal_data', 'optional', 'kz-cz-mla-2013 9(1)(h)'],
  ['confidentiality_conditions', 'optional', 'kz-cz-mla-2013 9(1)(i)'],
]);
table('legal assistance to India', 'kz-in-mla-1999', 'mla', [
  ['no_confiscation_possible', 'optional', 'kz-in-mla-1999 6(1)(3)'],
]);

table('a transfer to the Emirates', 'kz-ae-transfer-2018', 'transfer', [
  ['enforcement_impossible', 'mandatory', 'AE_TRANSFER 9(1)(c)'],
  ['military', 'mandatory', 'AE_TRANSFER 9(1)(b)'],
]);
table('a transfer to Romania', 'kz-ro-transfer-2014', 'transfer', [
  ['other_proceedings', 'mandatory', 'kz-ro-transfer-2014 4(1)(c)'],
  ['penalty_mismatch', 'optional', 'kz-ro-transfer-2014 5(4)(b)'],
  ['public_resonance', 'optional', 'kz-ro-transfer-2014 5(4)(d)'],
]);
table('a transfer to China', 'kz-cn-transfer-2011', 'transfer', [
  ['state_security_offence', 'optional', 'kz-cn-transfer-2011 5(1)(b)'],
]);
table('a transfer to Turkmenistan', 'kz-tm-transfer-2001', 'transfer', [
  ['transfer_under_6m', 'optional', 'kz-tm-transfer-2001 7(1)(b)'],
]);
table(
  'a transfer under the CIS convention, of which a report alone was read',
  'cis-transfer-1998',
  'transfer',
  [['transfer_under_6m', 'mandatory', null]],
);

describe('what the tables above leave out', () => {
  const grounded = (kind: Kind, treatyId: string | undefined, ground: string, mores: readonly More[]) =>
    mores.some((more) => groundIn(caseOf(under(treatyId, kind, more)), ground) !== undefined);
  const circumstances = [{}, enforcing, sentencing, administering, search, takingOver, recognising];

  it('is no rule of the law and none of a convention: each applies somewhere', () => {
    const idle = Object.entries(statuteRules).flatMap(([ground, rules]) =>
      rules.filter(({ kind }) => !grounded(kind, undefined, ground, circumstances)).map(() => ground),
    );
    const idleToo = conventionRules.filter(
      ({ kind, treatyId, ground }) => !grounded(kind, treatyId, ground, circumstances),
    );
    expect([idle, idleToo]).toEqual([[], []]);
  });

  it('is no ground: each of those that treaties alone name is one under a treaty, and nowhere else', () => {
    const named = [...registry.treaties].flatMap(({ id, kinds }) =>
      kinds.map((kind) => [id, kind] as const).filter(() => id.startsWith('kz-')),
    );
    for (const { id: ground, kinds } of treatyOnlyGrounds) {
      expect(
        kinds.some((kind) => grounded(kind, undefined, ground, circumstances)),
        ground,
      ).toBe(false);
      expect(
        named.some(([id, kind]) => grounded(kind, id, ground, [{}])),
        ground,
      ).toBe(true);
    }
    expect(grounds).toHaveLength(65);
  });
});
