import { describe, expect, it } from 'vitest';
import { heldByConditions } from '../../../src/domain/law/kz/conditions.ts';
import { machineKey, stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { checkConditions, useLimits } from '../../../src/domain/requests/check-conditions.ts';
import type { RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import type { Situation } from '../../../src/domain/requests/situation.ts';
import { machineFor, stepsFrom } from '../../../src/domain/requests/step.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { aLogOf, type LogStep, someContent } from '../../support/case-builders.ts';

const set = (change: object = {}): LogStep => [
  'record_condition',
  'x',
  { payload: { condition: 'condition', side: 'state', on: '2026-03-01', ...change } },
];
const answered = (decision: string): LogStep => [
  'answer_condition',
  'x',
  { payload: { recordId: 'action-1', decision } },
];
const followed = (development: string): LogStep => [
  'follow_condition',
  'x',
  { payload: { recordId: 'action-1', development, on: '2026-03-05' } },
];

function situation(status: string, content: Partial<RequestContentInput>, ...log: LogStep[]): Situation {
  const texts = new Map([['action-1', { salt: '', text: 'Only in the invented case.' }]]);
  const state = caseStateOf(
    aLogOf(...log.map(([action, , change]): LogStep => [action, status, change ?? {}])),
    texts,
  );
  const file = { id: 'request', content: someContent(content), state, documents: [] };
  return {
    file,
    registry: buildRegistry('empty', []),
    homeState: 'KZ',
    today: '2026-09-01',
    now: '2026-09-01T06:00:00.000Z',
  };
}

function against(action: string, at: Situation): readonly string[] {
  const step = stepsFrom(machineFor(at.file.content), at.file.state.status).find(
    (one) => one.action === action,
  );
  if (!step) throw new Error(`${action} is no step here`);
  return checkConditions(step, at).map(({ severity, code }) => `${severity} ${code}`);
}

const incoming = { kind: 'mla', direction: 'incoming' } as const;

describe('execution waits until a condition is answered (УПК 567(3), 568(3))', () => {
  it.each([
    ['the order to execute', 'examination', incoming, 'grant'],
    ['the start of execution', 'assigned', incoming, 'start_execution'],
    ['the results on their way', 'ready_to_send', incoming, 'send_results'],
    ['the use of results', 'result_check', { kind: 'mla', direction: 'outgoing' }, 'confirm_executed'],
    [
      'taking a person over',
      'surrender_planned',
      { kind: 'extradition', direction: 'outgoing' },
      'take_over',
    ],
    ['handing a person over', 'handover', { kind: 'extradition', direction: 'incoming' }, 'hand_over'],
    ['a transfer', 'handover', { kind: 'transfer', direction: 'outgoing' }, 'hand_over'],
  ] as const)('%s', (_, status, content, action) => {
    expect(against(action, situation(status, content, set()))).toEqual(['block condition_open']);
    expect(against(action, situation(status, content, set(), answered('accepted')))).toEqual([]);
    expect(against(action, situation(status, content, set(), answered('declined')))).toEqual([
      'block condition_declined',
    ]);
    expect(against(action, situation(status, content, set(), followed('lifted')))).toEqual([]);
  });

  it('no other step waits', () => {
    expect(against('refuse', situation('examination', incoming, set()))).toEqual([]);
    expect(against('note', situation('examination', incoming, set()))).toEqual([]);
  });

  it('each step that waits stands in its state machine', () => {
    for (const machine of Object.values(stateMachines)) {
      const codes = machine.transitions.map(({ action }) => action);
      expect(codes).toEqual(
        expect.arrayContaining([...heldByConditions[machineKey(machine.kind, machine.direction)].steps]),
      );
    }
  });

  it('what Kazakhstan set must also be fulfilled before the request is granted', () => {
    const ours = set({ side: 'home' });
    expect(against('grant', situation('examination', incoming, ours, followed('accepted_there')))).toEqual([
      'warn condition_not_met',
    ]);
    expect(
      against('grant', situation('examination', incoming, ours, followed('accepted_there'), followed('met'))),
    ).toEqual([]);
  });
});

describe("the machine's own proposal is the same record", () => {
  it('set by the side that proposed it and answered by the step that answers', () => {
    const log = (capacity: 'FLO' | 'DICH', answer: string) =>
      caseStateOf(
        aLogOf(['propose_conditions', 'conditions_proposed', { capacity }], [answer, 'in_execution']),
        new Map(),
      ).conditions;
    expect(log('FLO', 'accept_conditions')).toMatchObject([{ setBy: 'state', state: 'accepted' }]);
    expect(log('FLO', 'decline_conditions')).toMatchObject([{ setBy: 'state', state: 'declined' }]);
    expect(log('DICH', 'conditions_accepted')).toMatchObject([{ setBy: 'home', state: 'accepted' }]);
    expect(log('DICH', 'note')).toMatchObject([{ state: 'open' }]);
  });

  it('a limit on use recorded beside it waits for an answer of its own', () => {
    const { conditions } = situation(
      'x',
      incoming,
      set({ condition: 'use_limit' }),
      ['propose_conditions', 'x', { capacity: 'FLO' }],
      ['accept_conditions', 'x'],
    ).file.state;
    expect(conditions.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'use_limit open',
      'condition accepted',
    ]);
  });

  it('an answer to the proposal leaves what was answered before', () => {
    const { conditions } = situation(
      'x',
      incoming,
      set(),
      answered('accepted'),
      ['propose_conditions', 'x', { capacity: 'DICH' }],
      ['conditions_rejected', 'x'],
    ).file.state;
    expect(conditions.map(({ state }) => state)).toEqual(['accepted', 'declined']);
  });
});

describe('a limit on use is told for good', () => {
  const limit = set({ condition: 'use_limit' });

  it('once accepted, at the end of the request as well', () => {
    const found = useLimits(situation('executed', { kind: 'mla' }, limit, answered('accepted')));
    expect(found).toMatchObject([{ code: 'use_limit_stands', severity: 'info' }]);
    expect(found[0]?.message.en).toContain('Only in the invented case.');
  });

  it('but not while open, after it was lifted, or where it is a condition of another kind', () => {
    expect(useLimits(situation('executed', { kind: 'mla' }, limit))).toEqual([]);
    expect(useLimits(situation('executed', { kind: 'mla' }, limit, followed('lifted')))).toEqual([]);
    expect(useLimits(situation('executed', { kind: 'mla' }, set(), answered('accepted')))).toEqual([]);
  });
});
