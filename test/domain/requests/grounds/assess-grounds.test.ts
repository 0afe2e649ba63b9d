import { describe, expect, it } from 'vitest';
import type { RequestContentInput } from '../../../../src/domain/requests/request-content.ts';
import type { LogStep } from '../../../support/case-builders.ts';
import { answered, caseOf, groundIn, told, under } from '../../../support/ground-cases.ts';

type More = Partial<RequestContentInput>;

const person = (nationalities: string[], role = 'wanted'): More => ({
  persons: [{ surname: 'Вымышленный', role, nationalities }],
});
const offence = (maxPenaltyMonths?: number) =>
  ({ category: 'other', ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }) }) as const;
const offences = (...months: (number | undefined)[]): More => ({ offences: months.map(offence) });

describe('own nationals', () => {
  it.each([
    ['Kishinev bars it', 'cis-kishinev-2002', ['KZ'], 'mandatory stands, UPK 590(1)(1); KISHINEV 89(1)(а)'],
    ['China bars it', 'kz-cn-extradition-1996', ['KZ'], 'mandatory stands, UPK 590(1)(1); CN_EXT 3(1)'],
    [
      'so does Montevideo, by the declaration',
      'oas-a35-1933',
      ['KZ'],
      'mandatory stands, UPK 590(1)(1); MONTEVIDEO 2',
    ],
    ['Italy leaves it to the decision', 'kz-it-extradition-2015', ['KZ'], 'optional stands, IT_EXT 5(1)'],
    ['so does Ukraine', 'kz-ua-extradition-2018', ['KZ'], 'optional stands, UA_EXT 5(1)'],
    ['and Korea', 'kz-kr-extradition-2003', ['KZ'], 'optional stands, KR_EXT 4(a), 6(1)'],
    ['without a treaty the Code bars it', undefined, ['KZ'], 'mandatory stands, UPK 590(1)(1)'],
    [
      'a treaty nobody read does not allow it',
      'kz-in-extradition-2009',
      ['KZ'],
      'mandatory stands, UPK 590(1)(1)',
    ],
    ['a foreigner is none', 'cis-kishinev-2002', ['RU'], 'mandatory clear, UPK 590(1)(1); KISHINEV 89(1)(а)'],
    [
      'who has no nationality entered may be one',
      'cis-kishinev-2002',
      [],
      'mandatory not_known, UPK 590(1)(1); KISHINEV 89(1)(а)',
    ],
  ])('%s', (_, treatyId, nationalities, expected) => {
    expect(told(caseOf(under(treatyId, 'extradition', person(nationalities))), 'own_national')).toBe(
      expected,
    );
  });

  it('a witness from Kazakhstan is not the person sought', () => {
    const persons = [
      { surname: 'Вымышленный', role: 'witness', nationalities: ['KZ'] },
      { surname: 'Иной', role: 'accused', nationalities: ['RU'] },
    ];
    const found = groundIn(caseOf(under('cis-kishinev-2002', 'extradition', { persons })), 'own_national');
    expect(found?.result).toBe('clear');
  });
});

describe('the least penalty of extradition to prosecute', () => {
  it.each([
    ['twelve months reach it (УПК 579(1))', undefined, offences(12), 'clear'],
    ['one of two reaches it', undefined, offences(3, 24), 'clear'],
    ['none reaches it', undefined, offences(3, 11), 'stands'],
    ['one is not known', undefined, offences(3, undefined), 'not_known'],
    ['no offence is entered', undefined, {}, 'not_known'],
    ['Kishinev 66(2) asks for a year', 'cis-kishinev-2002', offences(11), 'stands'],
    ['Uzbekistan 58(1) asks for more than a year', 'kz-uz-mla-1997', offences(12), 'stands'],
    ['which thirteen months are', 'kz-uz-mla-1997', offences(13), 'clear'],
  ])('%s', (_, treatyId, more, expected) => {
    expect(groundIn(caseOf(under(treatyId, 'extradition', more)), 'min_penalty_1y')?.result).toBe(expected);
  });

  it('is no matter of extradition to enforce, nor is the sentence one of prosecution', () => {
    const enforcing = caseOf(under(undefined, 'extradition', { purpose: 'enforcement' }));
    expect(told(enforcing, 'min_penalty_1y')).toBe('no ground');
    expect(told(caseOf(under(undefined, 'extradition')), 'min_unserved_6m')).toBe('no ground');
  });
});

describe('the six months of extradition to enforce', () => {
  it.each([
    ['УПК 579(1): five months unserved are too few', undefined, { remainingMonths: 5 }, 'stands'],
    ['six are enough', undefined, { remainingMonths: 6 }, 'clear'],
    ['the sentence imposed does not tell', undefined, { imposedMonths: 60 }, 'not_known'],
    ['but one of five months leaves no six', undefined, { imposedMonths: 5 }, 'stands'],
    ['Ukraine 2(2) counts the unserved', 'kz-ua-extradition-2018', { remainingMonths: 5 }, 'stands'],
    ['so does China 2(2)', 'kz-cn-extradition-1996', { remainingMonths: 5 }, 'stands'],
    ['Kishinev 66(3) counts the sentence imposed', 'cis-kishinev-2002', { imposedMonths: 6 }, 'clear'],
    ['however little of it is left', 'cis-kishinev-2002', { imposedMonths: 24, remainingMonths: 1 }, 'clear'],
    ['and what is left does not tell that', 'cis-kishinev-2002', { remainingMonths: 1 }, 'not_known'],
    ['unless it is six months itself', 'cis-kishinev-2002', { remainingMonths: 6 }, 'clear'],
    [
      'Italy 2(2): the sentence on the day of the request',
      'kz-it-extradition-2015',
      { imposedMonths: 6 },
      'clear',
    ],
    ['of five months is too short', 'kz-it-extradition-2015', { imposedMonths: 5 }, 'stands'],
    ['Spain 2(1)(b) asks for twelve', 'kz-es-extradition-2012', { imposedMonths: 11 }, 'stands'],
    ['Türkiye asks for more than six', 'kz-tr-mla-extradition-1995', { imposedMonths: 6 }, 'stands'],
    ['Brazil does not say what it counts', 'kz-br-extradition-2018', { imposedMonths: 12 }, 'not_known'],
    ['nothing entered is no pass', 'cis-kishinev-2002', {}, 'not_known'],
  ])('%s', (_, treatyId, months, expected) => {
    const situation = caseOf(under(treatyId, 'extradition', { purpose: 'enforcement', ...months }));
    expect(groundIn(situation, 'min_unserved_6m')?.result).toBe(expected);
  });

  it('of two treaties one is enough', () => {
    const legalBasis = { treatyIds: ['kz-ua-extradition-2018', 'cis-kishinev-2002'] };
    const months = { purpose: 'enforcement', remainingMonths: 3, imposedMonths: 20 } as const;
    const situation = caseOf(under('kz-ua-extradition-2018', 'extradition', { legalBasis, ...months }));
    expect(told(situation, 'min_unserved_6m')).toBe('mandatory clear, KISHINEV 66(3)');
  });
});

describe('the time left in a transfer', () => {
  it.each([
    ['five months under a treaty', 'kz-tr-transfer-2013', { remainingMonths: 5 }, 'mandatory stands'],
    ['Türkiye 3(1)(c) asks for twelve', 'kz-tr-transfer-2013', { remainingMonths: 11 }, 'mandatory stands'],
    ['УПК 606(2)(2) for six, left to the decision', undefined, { remainingMonths: 5 }, 'optional stands'],
    [
      'Turkmenistan 7(1)(b) leaves it so too',
      'kz-tm-transfer-2001',
      { remainingMonths: 5 },
      'optional stands',
    ],
    [
      'it counts to the end of the sentence',
      'kz-tm-transfer-2001',
      { sentenceEndsOn: '2026-09-02' },
      'optional clear',
    ],
    ['from the day of receipt', 'kz-tm-transfer-2001', { sentenceEndsOn: '2026-09-01' }, 'optional stands'],
    ['Iran asks for more than six', 'kz-ir-transfer', { remainingMonths: 6 }, 'mandatory stands'],
    ['not known is a question', 'kz-ua-transfer-1999', {}, 'mandatory not_known'],
  ])('%s', (_, treatyId, more, expected) => {
    const received: LogStep = [
      'draft_created',
      'petition',
      { payload: { occurredAt: '2026-03-02T06:00:00.000Z' } },
    ];
    const found = groundIn(caseOf(under(treatyId, 'transfer', more), [received]), 'transfer_under_6m');
    expect(`${found?.effect} ${found?.result}`).toBe(expected);
  });

  it('may be put aside where the treaty allows an exception, and only there', () => {
    const waived = [answered('transfer_under_6m', 'waived')];
    const short = { remainingMonths: 3 };
    const excepting = caseOf(under('kz-tr-transfer-2013', 'transfer', short), waived);
    expect(groundIn(excepting, 'transfer_under_6m')).toMatchObject({ result: 'clear', decidedBy: 'answer' });
    const strict = caseOf(under('kz-br-transfer-2018', 'transfer', short), waived);
    expect(groundIn(strict, 'transfer_under_6m')?.result).toBe('stands');
  });
});

describe('the other conditions of a transfer', () => {
  const prisoner = (nationalities: string[], role: 'sentencing' | 'administering') =>
    under('kz-tr-transfer-2013', 'transfer', { role, ...person(nationalities, 'sentenced') });

  it.each([
    ['to Kazakhstan, of its citizen', prisoner(['KZ'], 'administering'), 'clear'],
    ['to Kazakhstan, of a foreigner', prisoner(['FR'], 'administering'), 'stands'],
    ['from Kazakhstan, of a citizen of Türkiye', prisoner(['TR'], 'sentencing'), 'clear'],
    ['from Kazakhstan, of its own citizen', prisoner(['KZ'], 'sentencing'), 'stands'],
    ['of a person of unknown nationality', prisoner([], 'sentencing'), 'not_known'],
  ])('%s', (_, content, expected) => {
    expect(groundIn(caseOf(content), 'transfer_not_national')?.result).toBe(expected);
  });

  it.each([
    ['final since last year', { judgmentFinalOn: '2025-05-05' }, 'clear'],
    ['final only next month', { judgmentFinalOn: '2026-10-01' }, 'stands'],
    ['of which nobody entered when', {}, 'not_known'],
  ])('a judgment %s', (_, more, expected) => {
    expect(groundIn(caseOf(under(undefined, 'transfer', more)), 'transfer_not_final')?.result).toBe(expected);
  });

  it('consent, until it is withdrawn, and the agreement of the other State', () => {
    const steps = (...log: LogStep[]) => caseOf(prisoner(['TR'], 'sentencing'), log);
    const given: LogStep = ['consent_recorded', 'documents'];
    const withdrawn: LogStep = [
      'record_track',
      'documents',
      { payload: { track: 'consent', value: 'withdrawn' } },
    ];
    const resultOf = (situation: ReturnType<typeof steps>, id: string) => groundIn(situation, id)?.result;
    expect(resultOf(steps(), 'transfer_no_consent')).toBe('not_known');
    expect(resultOf(steps(given), 'transfer_no_consent')).toBe('clear');
    expect(resultOf(steps(given, withdrawn), 'transfer_no_consent')).toBe('stands');
    expect(resultOf(steps(), 'transfer_no_agreement')).toBe('not_known');
    expect(resultOf(steps(['consent_received', 'handover']), 'transfer_no_agreement')).toBe('clear');
    expect(resultOf(steps(['refused_abroad', 'refused_by_other_state']), 'transfer_no_agreement')).toBe(
      'stands',
    );
  });

  it('the guarantee against torture, where Kazakhstan gives the person away (УПК 606(4))', () => {
    const documents = [{ id: 'd', type: 'tortureGuarantee', released: false, uploadedByState: null }];
    const ours = prisoner(['TR'], 'sentencing');
    expect(groundIn(caseOf(ours), 'transfer_torture_guarantee')?.result).toBe('stands');
    expect(groundIn(caseOf(ours, [], { documents }), 'transfer_torture_guarantee')?.result).toBe('clear');
    expect(told(caseOf(prisoner(['KZ'], 'administering')), 'transfer_torture_guarantee')).toBe('no ground');
  });
});

describe('what went before', () => {
  const again = (treatyId: string, ...status: string[]) =>
    caseOf(under(treatyId, 'extradition'), [], {
      related: status.map((one) => ({ kind: 'extradition', status: one })),
    });

  it.each([
    ['Montevideo 12 bars what was refused', again('oas-a35-1933', 'refused'), 'stands'],
    ['not what was withdrawn', again('oas-a35-1933', 'withdrawn'), 'clear'],
    [
      'Spain 10(2) only what was refused on the substance',
      again('kz-es-extradition-2012', 'refused'),
      'not_known',
    ],
    ['nothing linked is a question', again('kz-es-extradition-2012'), 'not_known'],
  ])('%s', (_, situation, expected) => {
    expect(groundIn(situation, 'repeat_request')?.result).toBe(expected);
  });

  it('material asked for and not supplied in time bars extradition (УПК 590(1)(10))', () => {
    const asked = (dueOn: string): LogStep => ['ask_information', 'info_requested', { payload: { dueOn } }];
    const came: LogStep = ['information_received', 'extradition_check'];
    const resultOf = (...log: LogStep[]) =>
      groundIn(caseOf(under('cis-kishinev-2002', 'extradition'), log), 'missing_information')?.result;
    expect([resultOf(), resultOf(asked('2026-08-31')), resultOf(asked('2026-09-01'))]).toEqual([
      'clear',
      'stands',
      'not_known',
    ]);
    expect(resultOf(asked('2026-08-31'), came)).toBe('clear');
  });

  it('an offence before the ratification was deposited is outside Montevideo (19)', () => {
    const committed = (committedOn?: string): More => ({
      offences: [{ category: 'other', ...(committedOn ? { committedOn } : {}) }],
    });
    const resultOf = (more: More) =>
      groundIn(caseOf(under('oas-a35-1933', 'extradition', more)), 'pre_treaty_offence')?.result;
    expect([committed('1990-01-01'), committed('2026-01-01'), committed()].map(resultOf)).toEqual([
      'stands',
      'clear',
      'not_known',
    ]);
  });

  it('a request without a basis in force has no basis', () => {
    expect(groundIn(caseOf(under('kz-it-extradition-2015', 'mla')), 'no_basis')?.result).toBe('stands');
    expect(groundIn(caseOf(under('cis-kishinev-2002', 'mla')), 'no_basis')?.result).toBe('clear');
  });

  it('a minor offence is a ground only where the treaty says so (US 3(3))', () => {
    expect(told(caseOf(under('kz-us-mla-2015', 'mla', offences(6))), 'mla_min_penalty')).toBe(
      'optional stands, US_MLA 3(3)',
    );
    expect(told(caseOf(under('kz-es-mla-2011', 'mla', offences(6))), 'mla_min_penalty')).toBe('no ground');
  });
});

describe('an answer', () => {
  const kishinev = (more: More, ...log: LogStep[]) =>
    caseOf(under('cis-kishinev-2002', 'extradition', more), log);

  it('decides what is asked; the newest stands', () => {
    const present = answered('asylum', 'present');
    expect(groundIn(kishinev({}), 'asylum')).toMatchObject({ result: 'not_known', decidedBy: 'nothing' });
    expect(groundIn(kishinev({}, present), 'asylum')).toMatchObject({
      result: 'stands',
      decidedBy: 'answer',
    });
    expect(groundIn(kishinev({}, present, answered('asylum', 'absent')), 'asylum')?.result).toBe('clear');
  });

  it('meets an assurance, and no bar', () => {
    const assured = (ground: string, treatyId = 'cis-kishinev-2002') =>
      groundIn(caseOf(under(treatyId, 'extradition'), [answered(ground, 'assured')]), ground)?.result;
    expect(assured('death_penalty')).toBe('clear');
    expect(assured('death_penalty', 'kz-it-extradition-2015')).toBe('stands');
    expect(assured('asylum')).toBe('stands');
  });

  it('decides what the file leaves open, and never what it tells', () => {
    const say = (answer: string) => answered('own_national', answer);
    expect(groundIn(kishinev(person([]), say('absent')), 'own_national')?.result).toBe('clear');
    expect(groundIn(kishinev(person(['KZ']), say('absent')), 'own_national')?.result).toBe('stands');
    expect(groundIn(kishinev(person(['KZ']), say('waived')), 'own_national')?.result).toBe('stands');
    expect(groundIn(kishinev(person(['RU']), say('present')), 'own_national')?.result).toBe('clear');
  });

  it('may put aside what the treaty leaves to the decision', () => {
    const italian = caseOf(under('kz-it-extradition-2015', 'extradition', person(['KZ'])), [
      answered('own_national', 'waived'),
    ]);
    expect(groundIn(italian, 'own_national')).toMatchObject({ result: 'clear', decidedBy: 'answer' });
  });
});

describe('an answer that rests on an assurance', () => {
  const given: LogStep = [
    'record_assurance',
    'extradition_check',
    { payload: { assurance: 'death_penalty' } },
  ];
  const withdrawn: LogStep = [
    'follow_assurance',
    'extradition_check',
    { payload: { recordId: 'action-2', development: 'withdrawn' } },
  ];
  const after = (...log: LogStep[]) =>
    groundIn(caseOf(under('cis-kishinev-2002', 'extradition'), log), 'death_penalty');

  it('falls with it', () => {
    const answer = answered('death_penalty', 'assured');
    expect(after(given, answer)).toMatchObject({ result: 'clear', assuranceFell: false });
    expect(after(given, withdrawn, answer)).toMatchObject({ result: 'stands', assuranceFell: true });
    expect(after(given, withdrawn, given, answer)?.result).toBe('clear');
  });

  it('is asked for even where one was given: whether it suffices is for an official', () => {
    expect(after(given)?.result).toBe('not_known');
  });

  it('against torture may be recorded instead of a paper of the file', () => {
    const torture: LogStep = ['record_assurance', 'documents', { payload: { assurance: 'torture' } }];
    const content = under('kz-tr-transfer-2013', 'transfer', { role: 'sentencing' });
    expect(groundIn(caseOf(content, [torture]), 'transfer_torture_guarantee')?.result).toBe('clear');
  });
});

describe('what is not ours to look at', () => {
  it('in a request we send, the other State finds its grounds; ours are the conditions of the request', () => {
    const sent = caseOf({ ...under('cis-kishinev-2002', 'extradition'), direction: 'outgoing' });
    expect(told(sent, 'asylum')).toBe('no ground');
    expect(groundIn(sent, 'min_penalty_1y')).toBeDefined();
  });

  it('with a treaty legal assistance has only the grounds of the treaty (УПК 569(1))', () => {
    expect(told(caseOf(under('kz-uz-mla-1997', 'mla')), 'discriminatory_mla')).toBe('no ground');
    expect(told(caseOf(under('kz-uz-mla-1997', 'mla')), 'own_national')).toBe('no ground');
  });

  it('the Code yields on military and private offences where the treaty differs (УПК 590(1)(8)-(9))', () => {
    expect(told(caseOf(under('kz-kr-extradition-2003', 'extradition')), 'military')).toContain('optional');
    expect(told(caseOf(under('kz-cn-extradition-1996', 'extradition')), 'military')).toContain('CN_EXT 3(4)');
    expect(told(caseOf(under('kz-it-extradition-2015', 'extradition')), 'private_prosecution')).toContain(
      'UPK',
    );
  });
});
