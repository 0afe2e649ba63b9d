import { describe, expect, it } from 'vitest';
import { checkExtension } from '../../../src/domain/deadlines/check-extension.ts';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines.ts';
import {
  contentOf,
  type Happened,
  happened,
  limitIn,
  noted,
  reckoningOf,
} from '../../support/limit-cases.ts';

const timeZone = 'Asia/Almaty';
const detention = happened('draft_created', 'person_detained');
const held = [detention, happened('judge_orders_custody', 'provisional_custody')];
const asked = happened('ask_information', 'info_requested');
const extended = (deadline: string, dueOn: string) =>
  happened('record_extension', 'open', { value: deadline, dueOn });

function codes(
  state: string,
  treatyIds: readonly string[],
  steps: readonly Happened[],
  deadline: string,
  dueOn: string,
): readonly string[] {
  const reckoning = reckoningOf(contentOf('extradition incoming', state, treatyIds), steps);
  return checkExtension(deadlinesOf(reckoning), { deadline, dueOn }, timeZone).map(({ code, citation }) =>
    `${code} ${citation ?? ''}`.trim(),
  );
}

const kishinev = ['cis-kishinev-2002'];
const agreed = [happened('draft_created', 'received'), noted('agreedHandover', '2026-03-10')];

describe('the arrest of a sentenced person (UPK 589(7), (9))', () => {
  const steps = [
    happened('draft_created', 'person_detained'),
    happened('judge_orders_custody', 'provisional_custody'),
    happened('arrest_ordered', 'extradition_check'),
    happened('decide_extradite', 'decision_served'),
  ];
  const arrest = (imposedMonths?: number) =>
    limitIn(
      reckoningOf(
        {
          ...contentOf('extradition incoming', 'TR', []),
          purpose: 'enforcement',
          offences: [{ category: 'other', article: '', description: '', maxPenaltyMonths: 60 }],
          ...(imposedMonths === undefined ? {} : { imposedMonths }),
        },
        steps,
      ),
      'ext_in_arrest_12m',
    );

  it('lasts no longer than the sentence, with no room beyond it', () => {
    expect(arrest(8)).toMatchObject({
      dueAt: '2026-11-10T04:30:00.000Z',
      extension: { latest: '2026-11-10T04:30:00.000Z' },
    });
    expect(arrest(18)).toMatchObject({
      dueAt: '2027-03-10T04:30:00.000Z',
      extension: { latest: '2027-09-10T04:30:00.000Z' },
    });
  });

  it('says what to enter while the sentence is not known', () => {
    expect(arrest()?.dueAt).toBe('2027-03-10T04:30:00.000Z');
    expect(arrest()?.explanation.notes.at(-1)?.en).toContain('Enter the sentence');
  });
});

describe('an extension', () => {
  it.each([
    ['KISHINEV 71(2): by 30 days', 'BY', kishinev, [asked], 'k_ext_info_30d', '2026-05-09', []],
    [
      'KISHINEV 71(2): not by 31',
      'BY',
      kishinev,
      [asked],
      'k_ext_info_30d',
      '2026-05-10',
      ['extension_too_long KISHINEV 71(2)'],
    ],
    [
      'KISHINEV 71(2): once',
      'BY',
      kishinev,
      [asked, extended('k_ext_info_30d', '2026-04-20')],
      'k_ext_info_30d',
      '2026-04-25',
      ['extension_not_provided KISHINEV 71(2)'],
    ],
    ['KISHINEV 82(2): by 15 days', 'BY', kishinev, agreed, 'k_ext_surrender_15d', '2026-04-08', []],
    [
      'KISHINEV 82(2): not by 16',
      'BY',
      kishinev,
      agreed,
      'k_ext_surrender_15d',
      '2026-04-10',
      ['extension_too_long KISHINEV 82(2)'],
    ],
    ['CN_EXT 11(4): by 15 days', 'CN', ['kz-cn-extradition-1996'], held, 'cn_ext_prov', '2026-04-24', []],
    [
      'CN_EXT 11(4): not by 16',
      'CN',
      ['kz-cn-extradition-1996'],
      held,
      'cn_ext_prov',
      '2026-04-25',
      ['extension_too_long CN_EXT 11(4)'],
    ],
    ['IT_EXT 12(4): by 20 days', 'IT', ['kz-it-extradition-2015'], held, 'it_ext_prov', '2026-05-09', []],
    [
      'ES_EXT 9(4): not by 21',
      'ES',
      ['kz-es-extradition-2012'],
      held,
      'es_ext_prov',
      '2026-05-10',
      ['extension_too_long ES_EXT 9(4)'],
    ],
    ['RS_EXT 12(4): to 45 days', 'RS', ['kz-rs-extradition-2016'], held, 'rs_ext_prov', '2026-04-24', []],
    [
      'never earlier than the present end',
      'IT',
      ['kz-it-extradition-2015'],
      held,
      'it_ext_prov',
      '2026-04-18',
      ['extension_not_later IT_EXT 12(4)'],
    ],
    [
      'UA_EXT 13(4) provides none',
      'UA',
      ['kz-ua-extradition-2018'],
      held,
      'ua_ext_prov',
      '2026-05-10',
      ['extension_not_provided UA_EXT 13(4)'],
    ],
    [
      'UPK 587 provides none',
      'TR',
      [],
      [detention],
      'ext_in_detention_72h',
      '2026-03-20',
      ['extension_not_provided UPK 587(2), 587(4)(1)'],
    ],
    [
      'UPK 589(9): not before the decision',
      'TR',
      [],
      held,
      'ext_in_arrest_12m',
      '2027-05-01',
      ['extension_not_provided UPK 589(7)'],
    ],
    [
      'UPK 589(9): after it',
      'TR',
      [],
      [...held, happened('decide_extradite', 'decision_served')],
      'ext_in_arrest_12m',
      '2027-05-01',
      [],
    ],
    [
      'REFUGEE 11(1): up to a year',
      'TR',
      [],
      [noted('asylum', 'pending')],
      'refugee_decision',
      '2027-03-11',
      ['extension_too_long REFUGEE 11(1)'],
    ],
    [
      'nothing that does not run',
      'TR',
      [],
      [detention],
      'ext_in_surrender_30d',
      '2027-03-11',
      ['deadline_not_running'],
    ],
  ])('%s', (_rule, state, treatyIds, steps, deadline, dueOn, expected) => {
    expect(codes(state, treatyIds, steps, deadline, dueOn)).toEqual(expected);
  });

  it('of the arrest ends with the highest penalty that the request names (UPK 589(9))', () => {
    const content = {
      ...contentOf('extradition incoming', 'TR', []),
      offences: [{ category: 'other' as const, article: '', description: '', maxPenaltyMonths: 24 }],
    };
    const reckoning = reckoningOf(content, [...held, happened('decide_extradite', 'decision_served')]);
    expect(limitIn(reckoning, 'ext_in_arrest_12m')?.extension?.latest).toBe('2028-03-10T04:30:00.000Z');
  });

  it('moves the end to the close of the day, and is told with its ground beside the first reckoning', () => {
    const content = contentOf('extradition incoming', 'IT', ['kz-it-extradition-2015']);
    const limit = limitIn(
      reckoningOf(content, [...held, extended('it_ext_prov', '2026-04-30')]),
      'it_ext_prov',
    );
    expect(limit?.dueAt).toBe('2026-04-30T18:59:59.999Z');
    expect(limit?.explanation.extended).toEqual({ until: '2026-04-30T18:59:59.999Z', ground: null });
    expect(limit?.explanation.arithmetic.ru).toBe('10.03.2026 09:30 + 40 суток = 19.04.2026 09:30');
  });

  it('of custody never reaches beyond the hour that the treaty allows, though it is named by its day', () => {
    const content = contentOf('extradition incoming', 'IT', ['kz-it-extradition-2015']);
    const limit = limitIn(
      reckoningOf(content, [...held, extended('it_ext_prov', '2026-05-09')]),
      'it_ext_prov',
    );
    expect(limit?.dueAt).toBe('2026-05-09T04:30:00.000Z');
  });

  it('belongs to one run: what is asked for anew has the whole term again, and no longer one', () => {
    const content = contentOf('extradition incoming', 'BY', kishinev);
    const came = happened('information_received', 'extradition_check');
    const again = happened('ask_information', 'info_requested', { at: '2026-05-01T04:30:00.000Z' });
    const steps = [asked, extended('k_ext_info_30d', '2026-05-09'), came, again];
    expect(limitIn(reckoningOf(content, steps), 'k_ext_info_30d')).toMatchObject({
      dueAt: '2026-05-31T18:59:59.999Z',
      extension: { citation: 'KISHINEV 71(2)' },
    });
  });
});
