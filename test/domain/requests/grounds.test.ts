import { describe, expect, it } from 'vitest';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { checkMinimumPenalty } from '../../../src/domain/requests/grounds/minimum-penalty.ts';
import { checkOwnNational } from '../../../src/domain/requests/grounds/own-national.ts';
import { presentGrounds, unansweredGrounds } from '../../../src/domain/requests/grounds/recorded-answers.ts';
import { checkRemainingTerm } from '../../../src/domain/requests/grounds/remaining-term.ts';
import { checkTransferConsent } from '../../../src/domain/requests/grounds/transfer-consent.ts';
import { checkTransferNationality } from '../../../src/domain/requests/grounds/transfer-nationality.ts';
import type { RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import type { Situation } from '../../../src/domain/requests/situation.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { registrySeed } from '../../../src/persistence/registry-seed.ts';
import { aLogOf, type LogStep, someContent } from '../../support/case-builders.ts';

const seed = registrySeed();
const registry = buildRegistry(seed.version, seed.treaties);

function situation(content: Partial<RequestContentInput>, ...steps: LogStep[]): Situation {
  const state = caseStateOf(aLogOf(['draft_created', 'draft'], ...steps), new Map());
  const file = { id: 'request', content: someContent(content), state, documents: [] };
  return { file, registry, homeState: 'KZ', today: '2026-09-01', now: '2026-09-01T06:00:00.000Z' };
}

const said = (findings: readonly { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

const from = (state: string, treatyId: string, nationalities: string[]): Partial<RequestContentInput> => ({
  kind: 'extradition',
  direction: 'incoming',
  state,
  persons: [{ surname: 'Вымышленный', role: 'wanted', nationalities }],
  legalBasis: { treatyIds: [treatyId] },
});

describe('own nationals (УПК 590(1)(1))', () => {
  it.each([
    ['Kishinev bars it', from('RU', 'cis-kishinev-2002', ['KZ']), ['block own_national']],
    ['China bars it', from('CN', 'kz-cn-extradition-1996', ['KZ']), ['block own_national']],
    ['Italy leaves it to the decision', from('IT', 'kz-it-extradition-2015', ['KZ']), ['warn own_national']],
    ['a foreigner is no own national', from('RU', 'cis-kishinev-2002', ['RU']), []],
  ])('%s', (_, content, expected) => {
    expect(said(checkOwnNational(situation(content)))).toEqual(expected);
  });
});

describe('the year of imprisonment (УПК 579(1))', () => {
  const offence = (maxPenaltyMonths?: number) =>
    ({ category: 'other', ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }) }) as const;

  it.each([
    ['twelve months reach it', [offence(12)], []],
    ['one of two reaches it', [offence(3), offence(24)], []],
    ['none reaches it', [offence(3), offence(11)], ['block penalty_too_low']],
    ['one is not known', [offence(3), offence()], ['warn penalty_unknown']],
    ['no offence is entered', [], ['warn penalty_unknown']],
  ])('%s', (_, offences, expected) => {
    expect(said(checkMinimumPenalty(situation({ kind: 'extradition', offences: [...offences] })))).toEqual(
      expected,
    );
  });
});

describe('the six months left to serve (УПК 579(1), 606(2)(2))', () => {
  it.each([
    [
      'a transfer with five months under a treaty',
      { kind: 'transfer', remainingMonths: 5 },
      ['block remaining_term_too_short'],
    ],
    [
      'on reciprocity it may be weighed',
      { kind: 'transfer', remainingMonths: 5, legalBasis: { reciprocity: {} } },
      ['warn remaining_term_too_short'],
    ],
    ['six months suffice', { kind: 'transfer', remainingMonths: 6 }, []],
    ['not known is a question', { kind: 'transfer' }, ['warn remaining_term_unknown']],
    [
      'extradition to enforce',
      { kind: 'extradition', purpose: 'enforcement', remainingMonths: 2 },
      ['block remaining_term_too_short'],
    ],
    ['extradition to prosecute has no remaining term', { kind: 'extradition', purpose: 'prosecution' }, []],
  ] as const)('%s', (_, content, expected) => {
    expect(said(checkRemainingTerm(situation(content)))).toEqual(expected);
  });
});

describe('a transfer', () => {
  const prisoner = (nationalities: string[], role: 'sentencing' | 'administering') => ({
    kind: 'transfer' as const,
    state: 'TR',
    role,
    legalBasis: { treatyIds: ['kz-tr-transfer-2013'] },
    persons: [{ surname: 'Вымышленный', role: 'sentenced', nationalities }],
  });

  it.each([
    ['to Kazakhstan, of its citizen', prisoner(['KZ'], 'administering'), []],
    [
      'to Kazakhstan, of a foreigner',
      prisoner(['FR'], 'administering'),
      ['block not_national_of_administering_state'],
    ],
    ['from Kazakhstan, of a citizen of Türkiye', prisoner(['TR'], 'sentencing'), []],
    [
      'from Kazakhstan, of its own citizen',
      prisoner(['KZ'], 'sentencing'),
      ['block not_national_of_administering_state'],
    ],
    ['of a person of unknown nationality', prisoner([], 'sentencing'), ['warn nationality_unknown']],
  ])('%s', (_, content, expected) => {
    expect(said(checkTransferNationality(situation(content)))).toEqual(expected);
  });

  it('needs the consent, until it is withdrawn', () => {
    const given: LogStep = ['consent_recorded', 'documents'];
    const refused: LogStep = [
      'record_track',
      'documents',
      { payload: { track: 'consent', value: 'withdrawn' } },
    ];
    expect(said(checkTransferConsent(situation({ kind: 'transfer' })))).toEqual(['block consent_missing']);
    expect(checkTransferConsent(situation({ kind: 'transfer' }, given))).toEqual([]);
    expect(said(checkTransferConsent(situation({ kind: 'transfer' }, given, refused)))).toEqual([
      'block consent_missing',
    ]);
  });
});

describe('recorded answers', () => {
  const answered = (ground: string, answer: string): LogStep => [
    'answer_ground',
    'examination',
    { payload: { ground, answer } },
  ];
  const mla = (...steps: LogStep[]) => situation({ kind: 'mla', direction: 'incoming' }, ...steps).file;

  it('a mandatory ground found to exist stands against granting, an optional one does not', () => {
    expect(presentGrounds(mla(answered('sovereignty', 'present'))).map(({ path }) => path)).toEqual([
      '/grounds/sovereignty',
    ]);
    expect(presentGrounds(mla(answered('mla_min_penalty', 'present')))).toEqual([]);
    expect(
      presentGrounds(mla(answered('sovereignty', 'present'), answered('sovereignty', 'absent'))),
    ).toEqual([]);
  });

  it('an assurance stands against extradition until it is given, a bar cannot be cured by one', () => {
    const extradition = (...steps: LogStep[]) =>
      situation({ kind: 'extradition', direction: 'incoming' }, ...steps).file;
    expect(presentGrounds(extradition(answered('death_penalty', 'present')))).toHaveLength(1);
    expect(presentGrounds(extradition(answered('death_penalty', 'assured')))).toEqual([]);
    expect(presentGrounds(extradition(answered('asylum', 'assured')))).toHaveLength(1);
    expect(unansweredGrounds(extradition()).map(({ path }) => path)).toContain(
      '/grounds/torture_persecution',
    );
  });
});
