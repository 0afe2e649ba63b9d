import { describe, expect, it } from 'vitest';
import { assuranceArticles } from '../../../src/domain/requests/assurance-articles.ts';
import { assuranceStands } from '../../../src/domain/requests/assurances.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { checkAssurances } from '../../../src/domain/requests/check-assurances.ts';
import { machineFor, stepsFrom } from '../../../src/domain/requests/step.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { registrySeed } from '../../../src/persistence/registry-seed.ts';
import { aLogOf, type LogStep, someContent } from '../../support/case-builders.ts';

const given: LogStep = [
  'record_assurance',
  'extradition_check',
  {
    payload: { assurance: 'death_penalty', state: 'IR', on: '2026-03-01', duties: ['reports'] },
  },
];
const followed = (development: string): LogStep => [
  'follow_assurance',
  'surrendered',
  { payload: { recordId: 'action-1', development, on: '2026-05-01' } },
];
const after = (...steps: LogStep[]) => caseStateOf(aLogOf(...steps), new Map());

describe('an assurance stands from the day it is recorded', () => {
  it('for its own kind and the State that gave it', () => {
    const state = after(given);
    expect(assuranceStands(state, 'death_penalty')).toBe(true);
    expect(assuranceStands(state, 'death_penalty', 'IR')).toBe(true);
    expect(assuranceStands(state, 'death_penalty', 'KZ')).toBe(false);
    expect(assuranceStands(state, 'torture')).toBe(false);
  });

  it.each(['breached', 'withdrawn', 'insufficient'])('until it is %s', (development) => {
    expect(assuranceStands(after(given, followed(development)), 'death_penalty')).toBe(false);
  });

  it.each(['visit', 'report', 'kept'])('a recorded %s leaves it standing', (development) => {
    expect(assuranceStands(after(given, followed(development)), 'death_penalty')).toBe(true);
  });

  it('again when it was found kept after all', () => {
    const state = after(given, followed('breached'), followed('kept'));
    expect(assuranceStands(state, 'death_penalty')).toBe(true);
  });

  it('another one stands in the place of the one that fell', () => {
    expect(assuranceStands(after(given, followed('withdrawn'), given), 'death_penalty')).toBe(true);
  });
});

describe('an assurance keeps what was given and what followed', () => {
  it('with its words, until they are erased', () => {
    const texts = new Map([['action-1', { salt: '', text: 'Invented words', by: 'Invented ministry' }]]);
    const log = aLogOf(given, followed('visit'));
    expect(caseStateOf(log, texts).assurances).toEqual([
      {
        id: 'action-1',
        kind: 'death_penalty',
        state: 'IR',
        authority: 'Invented ministry',
        on: '2026-03-01',
        recordedAt: '2026-03-02T06:00:00.000Z',
        text: 'Invented words',
        documentIds: [],
        duties: ['reports'],
        stands: true,
        developments: [
          {
            id: 'action-2',
            development: 'visit',
            on: '2026-05-01',
            recordedAt: '2026-03-02T07:00:00.000Z',
            text: null,
            documentIds: [],
          },
        ],
      },
    ]);
    expect(caseStateOf(log, new Map()).assurances).toMatchObject([{ text: null, authority: null }]);
  });

  it('a follow-up of a record that is not there changes nothing', () => {
    expect(after(followed('breached')).assurances).toEqual([]);
  });

  it('an action without any payload never stops the fold', () => {
    const bare = after(['record_assurance', 'x'], ['follow_assurance', 'x']);
    expect(bare.assurances).toMatchObject([{ kind: '', state: '', developments: [] }]);
  });
});

describe('what asks for an assurance', () => {
  const { treaties } = registrySeed();
  const chosen = (...ids: string[]) => treaties.filter(({ id }) => ids.includes(id));
  const inEnglish = (kind: string, ...ids: string[]) =>
    assuranceArticles(kind, chosen(...ids)).map(({ en }) => en);

  it('is the Code where it does, and the chosen treaty by its article', () => {
    expect(inEnglish('torture')).toEqual(['CPC art. 606(4)', 'CPC art. 590(1)(7)']);
    expect(inEnglish('death_penalty')).toEqual([]);
    expect(inEnglish('death_penalty', 'cis-kishinev-2002')).toEqual(['Kishinev Convention art. 81']);
    expect(inEnglish('death_penalty', 'kz-ua-extradition-2018')).toEqual([
      'Extradition Treaty with Ukraine art. 3(1)(b)',
    ]);
  });

  it('and treaties that only the registry has read', () => {
    expect(inEnglish('retrial', 'kz-bg-extradition-2014')[0]).toMatch(/, art\. 3\(2\)\(a\)$/);
    expect(inEnglish('death_penalty', 'kz-it-extradition-2015')).toEqual([]);
  });
});

describe('a ground answered as met by an assurance rests on it', () => {
  const answered: LogStep = [
    'answer_ground',
    'extradition_check',
    { payload: { ground: 'death_penalty', answer: 'assured' } },
  ];

  function against(action: string, status: string, ...log: LogStep[]): readonly string[] {
    const content = someContent({ kind: 'extradition', direction: 'incoming', state: 'IR' });
    const state = { ...after(...log), status };
    const step = stepsFrom(machineFor(content), status).find((one) => one.action === action);
    if (!step) throw new Error(`${action} is no step here`);
    const file = { id: 'request', content, state, documents: [] };
    const registry = buildRegistry('empty', []);
    return checkAssurances(step, {
      file,
      registry,
      homeState: 'KZ',
      today: '2026-09-01',
      now: '2026-09-01T06:00:00.000Z',
    }).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  }

  it('one that is not recorded is asked for', () => {
    expect(against('decide_extradite', 'extradition_check', answered)).toEqual([
      'warn assurance_not_recorded /grounds/death_penalty',
    ]);
    expect(against('decide_extradite', 'extradition_check', given, answered)).toEqual([]);
  });

  it('one that fell keeps the person from being handed over', () => {
    const fallen = [given, answered, followed('withdrawn')];
    expect(against('hand_over', 'handover', ...fallen)).toEqual([
      'block assurance_fell /grounds/death_penalty',
    ]);
    expect(against('hand_over', 'handover', ...fallen, given)).toEqual([]);
  });

  it('another answer rests on none, and other steps ask for none', () => {
    const absent: LogStep = [
      'answer_ground',
      'x',
      { payload: { ground: 'death_penalty', answer: 'absent' } },
    ];
    expect(against('decide_extradite', 'extradition_check', absent)).toEqual([]);
    expect(against('ask_information', 'extradition_check', answered)).toEqual([]);
  });
});
