import { describe, expect, it } from 'vitest';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { checkSpecialty } from '../../../src/domain/requests/check-specialty.ts';
import type { RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import type { Situation } from '../../../src/domain/requests/situation.ts';
import { specialtyRule, windowOf } from '../../../src/domain/requests/specialty-window.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { registrySeed } from '../../../src/persistence/registry-seed.ts';
import { aLogOf, type LogStep, someContent } from '../../support/case-builders.ts';

const seed = registrySeed();
const registry = buildRegistry(seed.version, seed.treaties);

const surrendered: LogStep = [
  'take_over',
  'surrendered',
  { payload: { occurredAt: '2026-03-10T08:00:00.000Z' } },
];
const step = (action: string, payload: object): LogStep => [action, 'surrendered', { payload }];
const earlier = step('record_charge', { on: '2024-05-01' });
const liberty = (event: string, on: string, until?: string): LogStep =>
  step('record_liberty', { event, on, ...(until ? { until } : {}) });
const consent = (decision: string): LogStep =>
  step('record_specialty_consent', { recordId: 'action-2', decision, on: '2026-05-01' });

interface Setting {
  treaty?: string;
  today?: string;
  direction?: 'incoming' | 'outgoing';
}

function situation(
  { treaty, today = '2026-09-01', direction = 'outgoing' }: Setting,
  ...log: LogStep[]
): Situation {
  const content: Partial<RequestContentInput> = {
    kind: 'extradition',
    direction,
    ...(treaty ? { legalBasis: { treatyIds: [treaty] } } : {}),
  };
  const state = caseStateOf(aLogOf(surrendered, ...log), new Map());
  const file = { id: 'request', content: someContent(content), state, documents: [] };
  return { file, registry, homeState: 'KZ', today, now: `${today}T06:00:00.000Z` };
}

const said = (at: Situation) => checkSpecialty(at).map(({ severity, code }) => `${severity} ${code}`);

describe('the window in which a surrendered person may leave, by instrument', () => {
  it.each([
    ['no treaty rule: the Code', undefined, 30, 'end', 'UPK 582(3)'],
    ['Kishinev', 'cis-kishinev-2002', 30, 'end', 'KISHINEV 80(3)'],
    ['China', 'kz-cn-extradition-1996', 15, 'free', 'CN_EXT 15(2)(2)'],
    ['Korea', 'kz-kr-extradition-2003', 45, 'free', 'KR_EXT 15(3)(b)'],
    ['Spain', 'kz-es-extradition-2012', 30, 'end', 'ES_EXT 14(b)'],
    ['Italy', 'kz-it-extradition-2015', 45, 'free', 'IT_EXT 10(c)'],
    ['Ukraine', 'kz-ua-extradition-2018', 30, 'free', 'UA_EXT 12(3)(b)'],
    ['Viet Nam', 'kz-vn-extradition-2017', 30, 'free', 'VN_EXT 15(4)(b)'],
    ['Serbia', 'kz-rs-extradition-2016', 45, 'free', 'RS_EXT 11(1)(d)'],
    ['Brazil', 'kz-br-extradition-2018', 45, 'end', 'BR_EXT 6(1)(a)'],
    ['Hungary', 'kz-hu-extradition-2015', 45, 'free', 'kz-hu-extradition-2015 11(1)(c)'],
    ['Iran', 'kz-ir-extradition', 45, 'free', 'kz-ir-extradition 15(4)(b)'],
  ])('%s', (_, treaty, days, from, citation) => {
    expect(specialtyRule(situation(treaty ? { treaty } : {}))).toMatchObject({ days, from, citation });
  });

  it('Kyrgyzstan counts a month', () => {
    expect(specialtyRule(situation({ treaty: 'kz-kg-extradition-1997' }))).toMatchObject({
      days: null,
      months: 1,
    });
  });

  it('what another State promised without a treaty is not known', () => {
    expect(specialtyRule(situation({ direction: 'incoming' }))).toBeUndefined();
  });
});

describe('the window is reckoned from what is recorded', () => {
  const kishinev = { treaty: 'cis-kishinev-2002' };

  it('thirty days after the sentence ended', () => {
    const at = situation({ ...kishinev, today: '2026-06-30' }, liberty('sentence_ended', '2026-06-01'));
    expect(windowOf(at)).toMatchObject({
      startsOn: '2026-06-01',
      endsOn: '2026-07-01',
      lapsed: false,
      unclear: false,
    });
  });

  it('longer by the days on which the person could not leave (Kishinev 80(3))', () => {
    const at = situation(
      kishinev,
      liberty('sentence_ended', '2026-06-01'),
      liberty('hindered', '2026-06-10', '2026-06-14'),
    );
    expect(windowOf(at)).toMatchObject({ endsOn: '2026-07-06' });
  });

  it('a hindrance from before counts only from the start, one after the end not at all', () => {
    const at = situation(
      kishinev,
      liberty('sentence_ended', '2026-06-01'),
      liberty('hindered', '2026-05-20', '2026-06-02'),
      liberty('hindered', '2026-08-01', '2026-08-10'),
    );
    expect(windowOf(at)).toMatchObject({ endsOn: '2026-07-03' });
  });

  it('a treaty that counts from the freedom to leave does not count from the end of the sentence', () => {
    const italy = { treaty: 'kz-it-extradition-2015' };
    expect(windowOf(situation(italy, liberty('sentence_ended', '2026-06-01')))).toMatchObject({
      startsOn: null,
    });
    expect(windowOf(situation(italy, liberty('free_to_leave', '2026-06-01')))).toMatchObject({
      endsOn: '2026-07-16',
    });
  });

  it('nobody who was not surrendered has one', () => {
    const at = situation({});
    const file = { ...at.file, state: { ...at.file.state, status: 'granted' } };
    expect(windowOf({ ...at, file })).toBeNull();
  });
});

describe('a new charge for an earlier offence (УПК 582(1), Kishinev 80(1))', () => {
  const kishinev = { treaty: 'cis-kishinev-2002' };
  const ended = liberty('sentence_ended', '2026-06-01');

  it.each<[string, LogStep[], string[]]>([
    ['needs consent', [earlier], ['block specialty_consent_needed']],
    [
      'still does when consent was only asked',
      [earlier, consent('requested')],
      ['block specialty_consent_needed'],
    ],
    ['may go on with consent', [earlier, consent('given')], []],
    ['may not once consent was refused', [earlier, consent('refused')], ['block specialty_consent_refused']],
    ['may go on when consent came after a refusal', [earlier, consent('refused'), consent('given')], []],
    [
      'is free where the granted request covers it',
      [step('record_charge', { on: '2024-05-01', offence: 1 })],
      [],
    ],
    ['is free for an offence after the surrender', [step('record_charge', { on: '2026-04-01' })], []],
    [
      'counts as earlier on the day of the surrender',
      [step('record_charge', { on: '2026-03-10' })],
      ['block specialty_consent_needed'],
    ],
    ['is not checked without a date', [step('record_charge', {})], ['warn charge_date_unknown']],
    [
      'waits for what the person did once the window is over',
      [earlier, ended],
      ['warn specialty_window_over'],
    ],
    [
      'is free when the person stayed past it',
      [earlier, ended, liberty('stayed', '2026-07-10')],
      ['info specialty_lapsed'],
    ],
    [
      'is free when the person left only after it',
      [earlier, ended, liberty('left', '2026-07-10')],
      ['info specialty_lapsed'],
    ],
    [
      'is not when the person left in time',
      [earlier, ended, liberty('left', '2026-06-20')],
      ['block specialty_consent_needed'],
    ],
    [
      'is free when they came back of free will',
      [earlier, ended, liberty('left', '2026-06-20'), liberty('returned', '2026-08-01')],
      ['info specialty_lapsed'],
    ],
    [
      'is not freed by a day within the window',
      [earlier, ended, liberty('stayed', '2026-06-20')],
      ['warn specialty_window_over'],
    ],
  ])('%s', (_, log, expected) => {
    expect(said(situation(kishinev, ...log))).toEqual(expected);
  });

  it('within the window consent is still needed', () => {
    expect(said(situation({ ...kishinev, today: '2026-06-30' }, earlier, ended))).toEqual([
      'block specialty_consent_needed',
    ]);
  });

  it("the person's waiver takes its place only where a treaty says so (Serbia 11(1)(a))", () => {
    expect(said(situation({ treaty: 'kz-rs-extradition-2016' }, earlier, consent('waived')))).toEqual([]);
    expect(said(situation(kishinev, earlier, consent('waived')))).toEqual(['block specialty_waiver_unknown']);
  });

  it('the finding names the rule and its article', () => {
    const [found] = checkSpecialty(situation(kishinev, earlier));
    expect(found).toMatchObject({ citation: 'UPK 582(1); KISHINEV 80(3)', path: '/specialty/matters/0' });
    expect(found?.message.ru).toContain('Кишинёвская конвенция, ст. 80 п. 3');
  });
});

describe('extradition to a third State (УПК 582(2))', () => {
  const onward = step('record_onward_extradition', { country: 'TR' });

  it('needs the consent of the State that surrendered the person', () => {
    expect(said(situation({}, onward))).toEqual(['block specialty_consent_needed']);
    expect(said(situation({}, onward, consent('given')))).toEqual([]);
  });
});

describe('what the other State promised is checked the same way', () => {
  const fromItaly = { treaty: 'kz-it-extradition-2015', direction: 'incoming' } as const;

  it('it needs the consent of Kazakhstan', () => {
    expect(said(situation(fromItaly, earlier))).toEqual(['warn specialty_consent_due_to_us']);
    expect(said(situation(fromItaly, earlier, consent('given')))).toEqual([]);
  });

  it('without a treaty rule it is not known', () => {
    expect(said(situation({ direction: 'incoming' }, earlier))).toEqual(['warn specialty_rule_unknown']);
  });
});
