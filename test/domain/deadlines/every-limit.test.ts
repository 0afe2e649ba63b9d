import { describe, expect, it } from 'vitest';
import { requiredByRule } from '../../../src/domain/deadlines/given-dates.ts';
import { clocks } from '../../../src/domain/law/kz/clocks.ts';
import {
  contentOf,
  type Happened,
  happened,
  type Kind,
  limitIn,
  noted,
  reckoningOf,
} from '../../support/limit-cases.ts';

// One row a limit: article, limit, request, what happened at 09:30 on 10 March 2026 in Kazakhstan (04:30 UTC) or on that
// day, and the moment (UTC) by which the law has it. Days of treaties run to the close of the last day in Kazakhstan
// (18:59:59.999 UTC), but under custody every day has 24 hours.

type Row = readonly [article: string, limit: string, steps: readonly Happened[], due: string];

const day = '2026-03-10';
const detention = happened('draft_created', 'person_detained');
const arrestAbroad = noted('custody', 'detained');
const opened = happened('draft_created', 'open', { at: '2026-03-01T04:30:00.000Z' });
const step = (action: string, status = 'open', payload = {}) => happened(action, status, payload);
const held = [detention, step('judge_orders_custody', 'provisional_custody')];

function table(kind: Kind, state: string, treatyIds: readonly string[], rows: readonly Row[]): void {
  describe(`${kind}, ${state}, ${treatyIds.join(' and ') || 'the Code alone'}`, () => {
    it.each(rows)('%s: %s', (_article, limit, steps, due) => {
      covered.add(limit);
      expect(limitIn(reckoningOf(contentOf(kind, state, treatyIds), steps), limit)?.dueAt).toBe(due);
    });
  });
}

const covered = new Set<string>();

table(
  'mla outgoing',
  'ES',
  [],
  [
    [
      'UPK 560(4)',
      'mla_out_original_after_urgent',
      [opened, step('send_urgent', 'sent_copy')],
      '2026-03-13T04:30:00.000Z',
    ],
    [
      'UPK 574(2)',
      'mla_temp_transfer_extension',
      [opened, noted('temporaryTransferEnd', '2026-04-30')],
      '2026-04-09T19:00:00.000Z',
    ],
    [
      'UPK 575(3)',
      'mla_summoned_immunity',
      [opened, noted('summonedPerson', 'not_needed')],
      '2026-03-25T04:30:00.000Z',
    ],
  ],
);

table(
  'extradition outgoing',
  'TR',
  [],
  [
    [
      'UPK 560(4)',
      'mla_out_original_after_urgent',
      [opened, step('send_urgent', 'sent_copy')],
      '2026-03-13T04:30:00.000Z',
    ],
    [
      'UPK 581(3)',
      'ext_out_temp_extension',
      [opened, step('temporary_surrender', 'temporarily_surrendered', { dueOn: '2026-04-30' })],
      '2026-04-09T19:00:00.000Z',
    ],
    [
      'UPK 582(3)',
      'ext_out_specialty_leave',
      [
        opened,
        step('take_over', 'surrendered'),
        step('record_liberty', 'surrendered', { event: 'sentence_ended', on: day }),
      ],
      '2026-04-09T18:59:59.999Z',
    ],
  ],
);

table(
  'extradition incoming',
  'TR',
  [],
  [
    ['UPK 587(4)(1)', 'ext_in_detention_72h', [detention], '2026-03-13T04:30:00.000Z'],
    ['UPK 588(1)', 'ext_in_petition_12h', [detention], '2026-03-12T16:30:00.000Z'],
    ['UPK 588(3)', 'ext_in_judge_72h', [detention], '2026-03-13T04:30:00.000Z'],
    ['UPK 588(1), 588(8)', 'ext_in_provisional_40d', held, '2026-04-19T04:30:00.000Z'],
    ['UPK 588(7)', 'ext_in_custody_notice', held, '2026-04-09T04:30:00.000Z'],
    ['UPK 589(8)', 'ext_in_custody_notice', [...held, step('arrest_ordered')], '2027-02-28T04:30:00.000Z'],
    ['UPK 589(7)', 'ext_in_arrest_12m', held, '2027-03-10T04:30:00.000Z'],
    ['UPK 107(2)', 'ext_in_arrest_appeal', held, '2026-03-13T04:30:00.000Z'],
    [
      'UPK 107(5)',
      'ext_in_arrest_review',
      [...held, noted('arrestComplaint', 'at_regional_court')],
      '2026-03-13T04:30:00.000Z',
    ],
    [
      'UPK 592(1)',
      'ext_in_appeal_10d',
      [opened, step('decide_extradite', 'decision_served')],
      '2026-03-20T18:59:59.999Z',
    ],
    [
      'UPK 592(2)',
      'ext_in_appeal_forward',
      [opened, noted('appealPapers', 'at_custody')],
      '2026-03-11T04:30:00.000Z',
    ],
    [
      'UPK 592(3)',
      'ext_in_appeal_materials',
      [opened, noted('appealPapers', 'pgo_notified')],
      '2026-03-20T04:30:00.000Z',
    ],
    [
      'UPK 592(4)',
      'ext_in_appeal_decision',
      [opened, noted('appealPapers', 'at_supreme_court')],
      '2026-04-10T04:30:00.000Z',
    ],
    [
      'UPK 592(7)(3)',
      'ext_in_appeal_suspension',
      [opened, step('suspend', 'appeal_suspended')],
      '2026-04-10T04:30:00.000Z',
    ],
    [
      'UPK 594(1)',
      'ext_in_surrender_30d',
      [opened, step('appeal_dismissed', 'final')],
      '2026-04-09T04:30:00.000Z',
    ],
    [
      'UPK 593(5)',
      'ext_in_temp_surrender_return',
      [opened, step('temporary_surrender', 'temporarily_surrendered')],
      '2026-06-08T04:30:00.000Z',
    ],
    ['REFUGEE 11(1)', 'refugee_decision', [opened, noted('asylum', 'pending')], '2026-06-10T04:30:00.000Z'],
  ],
);

table(
  'mla incoming',
  'TR',
  [],
  [['UPK 600(3)', 'pros_in_custody_40d', [opened, arrestAbroad], '2026-04-19T04:30:00.000Z']],
);

table(
  'mla incoming',
  'RU',
  ['cis-kishinev-2002'],
  [
    [
      'KISHINEV 8(2)',
      'k_forward_5d',
      [opened, noted('competence', 'not_competent')],
      '2026-03-15T18:59:59.999Z',
    ],
    ['KISHINEV 63(3)', 'k_jit_15d', [opened, noted('jitProposal', 'received')], '2026-03-25T18:59:59.999Z'],
    ['KISHINEV 93(4)', 'k_pros_custody_40d', [opened, arrestAbroad], '2026-04-19T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'BY',
  ['cis-kishinev-2002'],
  [
    ['KISHINEV 71(1)', 'k_ext_exam_30d', [happened('draft_created', 'received')], '2026-04-09T18:59:59.999Z'],
    [
      'KISHINEV 71(2)',
      'k_ext_info_30d',
      [opened, step('ask_information', 'info_requested')],
      '2026-04-09T18:59:59.999Z',
    ],
    ['KISHINEV 75(б)', 'k_ext_prov_40d', held, '2026-04-19T04:30:00.000Z'],
    [
      'KISHINEV 73, 75(г)',
      'k_ext_order_expiry',
      [...held, noted('foreignOrderExpiry', '2026-05-15')],
      '2026-05-15T18:59:59.999Z',
    ],
    [
      'KISHINEV 82(2)',
      'k_ext_surrender_15d',
      [opened, noted('agreedHandover', day)],
      '2026-03-24T19:00:00.000Z',
    ],
    [
      'KISHINEV 78(2)',
      'k_ext_temp_90d',
      [opened, step('temporary_surrender', 'temporarily_surrendered')],
      '2026-06-08T18:59:59.999Z',
    ],
    [
      'KISHINEV 80(3)',
      'k_ext_specialty_30d',
      [
        opened,
        step('hand_over', 'surrendered'),
        step('record_liberty', 'surrendered', { event: 'proceedings_ended', on: day }),
      ],
      '2026-04-09T18:59:59.999Z',
    ],
    [
      'KISHINEV 89(3)',
      'k_ext_refusal_notice',
      [opened, step('decide_refuse', 'refused')],
      '2026-03-20T18:59:59.999Z',
    ],
    [
      'CIS_SEARCH 5(2)(г)',
      'cis_search_oral_confirm',
      [opened, noted('oralSearch', 'made')],
      '2026-03-13T18:59:59.999Z',
    ],
  ],
);

table(
  'extradition incoming',
  'MD',
  ['cis-minsk-1993'],
  [['MINSK_P 15', 'm_ext_prov_40d', held, '2026-04-19T04:30:00.000Z']],
);

table(
  'mla outgoing',
  'US',
  ['kz-us-mla-2015'],
  [
    [
      'US_MLA 4(1)',
      'us_mla_urgent_confirm',
      [opened, step('send_urgent', 'sent_copy')],
      '2026-03-20T18:59:59.999Z',
    ],
    [
      'US_MLA 10(3)',
      'kz-us-mla-2015/safe_conduct',
      [opened, noted('summonedPerson', 'not_needed')],
      '2026-03-17T18:59:59.999Z',
    ],
  ],
);

table(
  'mla outgoing',
  'MX',
  ['oas-a55-1992'],
  [
    [
      'IAMLA 20(e)',
      'ia_temp_transfer_60d',
      [opened, noted('transferredPerson', 'arrived')],
      '2026-05-09T18:59:59.999Z',
    ],
    [
      'IAMLA 22',
      'ia_safe_conduct_10d',
      [opened, noted('summonedPerson', 'not_needed')],
      '2026-03-20T18:59:59.999Z',
    ],
  ],
);

const told = noted('arrestNotice', 'received', '2026-03-12T04:30:00.000Z');
const grantTold = noted('grantNotice', 'received');
const granted = step('appeal_dismissed', 'final');
const asked = step('ask_information', 'info_requested');
const landed = noted('transit', 'landed');
const surrendered = step('hand_over', 'surrendered');
const free = (event: string) => [
  opened,
  surrendered,
  step('record_liberty', 'surrendered', { event, on: day }),
];

table(
  'extradition incoming',
  'MX',
  ['oas-a35-1933'],
  [
    ['MONTEVIDEO 10', 'mv_ext_prov_2m', [...held, told], '2026-05-12T04:30:00.000Z'],
    ['MONTEVIDEO 11', 'mv_ext_surrender_2m', [opened, granted, grantTold], '2026-05-10T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'CN',
  ['kz-cn-extradition-1996'],
  [
    ['CN_EXT 11(4)', 'cn_ext_prov', [...held, told], '2026-04-11T04:30:00.000Z'],
    ['CN_EXT 9', 'cn_ext_info', [opened, asked], '2026-05-09T18:59:59.999Z'],
    ['CN_EXT 12(2)', 'cn_ext_surrender', [opened, noted('agreedHandover', day)], '2026-03-24T19:00:00.000Z'],
    ['CN_EXT 15(2)(2)', 'cn_ext_specialty', free('free_to_leave'), '2026-03-25T18:59:59.999Z'],
  ],
);

table(
  'extradition incoming',
  'KR',
  ['kz-kr-extradition-2003'],
  [
    ['KR_EXT 10(4)', 'kr_ext_prov', held, '2026-04-19T04:30:00.000Z'],
    ['KR_EXT 15(3)(b)', 'kr_ext_specialty', free('free_to_leave'), '2026-04-24T18:59:59.999Z'],
    ['KR_EXT 17(3)', 'kr_transit', [opened, landed], '2026-03-14T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'ES',
  ['kz-es-extradition-2012'],
  [
    ['ES_EXT 9(4)', 'es_ext_prov', held, '2026-04-19T04:30:00.000Z'],
    ['ES_EXT 11(2)', 'es_ext_surrender', [opened, noted('agreedHandover', day)], '2026-04-08T19:00:00.000Z'],
    ['ES_EXT 14(b)', 'es_ext_specialty', free('sentence_ended'), '2026-04-09T18:59:59.999Z'],
  ],
);

table(
  'extradition incoming',
  'IT',
  ['kz-it-extradition-2015'],
  [
    ['IT_EXT 12(4)', 'it_ext_prov', held, '2026-04-19T04:30:00.000Z'],
    ['IT_EXT 8(1)', 'it_ext_info', [opened, asked], '2026-04-24T18:59:59.999Z'],
    [
      'IT_EXT 8(3)',
      'it_ext_release_notice',
      [opened, noted('releaseNotice', 'released')],
      '2026-03-12T18:59:59.999Z',
    ],
    ['IT_EXT 14(2)', 'it_ext_surrender', [opened, granted, grantTold], '2026-04-19T04:30:00.000Z'],
    ['IT_EXT 10(c)', 'it_ext_specialty', free('free_to_leave'), '2026-04-24T18:59:59.999Z'],
  ],
);

table(
  'extradition incoming',
  'UA',
  ['kz-ua-extradition-2018'],
  [
    ['UA_EXT 13(4)', 'ua_ext_prov', held, '2026-04-19T04:30:00.000Z'],
    ['UA_EXT 8(1)', 'ua_ext_info', [opened, asked], '2026-04-09T18:59:59.999Z'],
    ['UA_EXT 15(1)', 'ua_ext_surrender', [opened, noted('agreedHandover', day)], '2026-03-24T19:00:00.000Z'],
    ['UA_EXT 12(3)(b)', 'ua_ext_specialty', free('free_to_leave'), '2026-04-09T18:59:59.999Z'],
    ['UA_EXT 18(4)', 'kz-ua-extradition-2018/transit', [opened, landed], '2026-03-25T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'BR',
  ['kz-br-extradition-2018'],
  [
    ['BR_EXT 12(4)', 'br_ext_prov', [...held, told], '2026-05-11T04:30:00.000Z'],
    ['BR_EXT 10(3)', 'br_ext_info', [opened, asked], '2026-05-09T18:59:59.999Z'],
    ['BR_EXT 13(3)', 'br_ext_surrender', [opened, granted, grantTold], '2026-05-09T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'VN',
  ['kz-vn-extradition-2017'],
  [
    ['VN_EXT 10(4)', 'vn_ext_prov', held, '2026-04-09T04:30:00.000Z'],
    ['VN_EXT 15(4)(b)', 'vn_ext_specialty', free('free_to_leave'), '2026-04-09T18:59:59.999Z'],
    ['VN_EXT 17(4)', 'vn_transit', [opened, landed], '2026-03-13T04:30:00.000Z'],
  ],
);

table(
  'extradition incoming',
  'RS',
  ['kz-rs-extradition-2016'],
  [
    ['RS_EXT 12(4)', 'rs_ext_prov', held, '2026-04-09T04:30:00.000Z'],
    ['RS_EXT 8(1)', 'rs_ext_info', [opened, asked], '2026-04-09T18:59:59.999Z'],
    [
      'RS_EXT 8(3)',
      'rs_ext_release_notice',
      [opened, noted('releaseNotice', 'released')],
      '2026-03-13T18:59:59.999Z',
    ],
    ['RS_EXT 14(2)', 'rs_ext_surrender', [opened, granted, grantTold], '2026-04-09T04:30:00.000Z'],
    ['RS_EXT 11(1)(d)', 'rs_ext_specialty', free('free_to_leave'), '2026-04-24T18:59:59.999Z'],
  ],
);

describe('limits that hang on more than one fact', () => {
  it('KISHINEV 102(3): k_pros_refusal_notice concerns a request to take over a prosecution', () => {
    const refusal = [opened, step('refuse', 'refused')];
    const content = contentOf('mla incoming', 'RU', ['cis-kishinev-2002']);
    expect(limitIn(reckoningOf(content, refusal), 'k_pros_refusal_notice')).toBeUndefined();
    const taking = { ...content, measures: [{ code: 'prosecution_transfer', detail: '' }] };
    covered.add('k_pros_refusal_notice');
    expect(limitIn(reckoningOf(taking, refusal), 'k_pros_refusal_notice')?.dueAt).toBe(
      '2026-03-20T18:59:59.999Z',
    );
  });

  it('UNCAC 46(24): mla_in_requested_date runs to the close of the day asked for', () => {
    const content = { ...contentOf('mla incoming', 'TR', []), requiredBy: '2026-04-30' };
    const deadline = limitIn(reckoningOf(content, [opened]), 'required_by');
    expect([deadline?.dueAt, deadline?.explanation.rule]).toEqual([
      '2026-04-30T18:59:59.999Z',
      requiredByRule,
    ]);
  });

  it('no limit that runs is without a row', () => {
    expect(clocks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });
});
