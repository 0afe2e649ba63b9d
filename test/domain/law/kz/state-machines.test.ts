import { describe, expect, it } from 'vitest';
import { actionNames } from '../../../../src/domain/law/kz/action-names.ts';
import { neutralActionNames } from '../../../../src/domain/law/kz/neutral-action-names.ts';
import { outcomes } from '../../../../src/domain/law/kz/outcomes.ts';
import { actionName, stateMachines } from '../../../../src/domain/law/kz/state-machines.ts';
import type { MachineKey, StateMachine } from '../../../../src/domain/requests/state-machine.ts';
import type { Text } from '../../../../src/domain/text.ts';

const machines = Object.entries(stateMachines) as [MachineKey, StateMachine][];
const hasThreeLanguages = (text: Text) => [text.en, text.ru, text.kk].every((words) => words.trim() !== '');
const needsOf = (key: MachineKey, action: string, from?: string) =>
  stateMachines[key].transitions.find((t) => t.action === action && (!from || t.from.includes(from)))?.needs;

const counted: Record<MachineKey, { statuses: number; terminal: number; transitions: number }> = {
  mla_outgoing: { statuses: 21, terminal: 6, transitions: 37 },
  mla_incoming: { statuses: 18, terminal: 6, transitions: 27 },
  extradition_outgoing: { statuses: 23, terminal: 7, transitions: 34 },
  extradition_incoming: { statuses: 19, terminal: 6, transitions: 30 },
  transfer_outgoing: { statuses: 15, terminal: 7, transitions: 17 },
  transfer_incoming: { statuses: 14, terminal: 7, transitions: 15 },
};

function reachable(machine: StateMachine): Set<string> {
  const reached = new Set([machine.initial, ...(machine.altInitial ? [machine.altInitial] : [])]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to } of machine.transitions)
      if (from.some((code) => reached.has(code))) reached.add(to);
  }
  return reached;
}

describe.each(machines)('the course of %s', (key, machine) => {
  const codes = machine.statuses.map((status) => status.code);

  it('has the statuses and steps of the researched rules', () => {
    expect({
      statuses: codes.length,
      terminal: machine.statuses.filter((status) => status.terminal).length,
      transitions: machine.transitions.length,
    }).toEqual(counted[key]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(`${machine.kind}_${machine.direction}`).toBe(key);
  });

  it('leads to every status', () => {
    expect(codes.filter((code) => !reachable(machine).has(code))).toEqual([]);
  });

  it('leaves no open request without a way out, and lets none leave its end', () => {
    const left = new Set(machine.transitions.flatMap((transition) => transition.from));
    expect(machine.statuses.filter((status) => status.terminal === left.has(status.code))).toEqual([]);
  });

  it('names only statuses that exist', () => {
    const named = machine.transitions.flatMap((transition) => [...transition.from, transition.to]);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes).toContain(machine.initial);
  });

  it('never offers one step twice from the same status', () => {
    const offers = machine.transitions.flatMap(({ action, from }) =>
      from.map((code) => `${code}: ${action}`),
    );
    expect(new Set(offers).size).toBe(offers.length);
  });

  it('names statuses and steps in three languages and cites a source for each step', () => {
    expect(machine.statuses.filter((status) => !hasThreeLanguages(status.name))).toEqual([]);
    expect(
      machine.transitions.filter((t) => !hasThreeLanguages(t.name) || !t.source || t.by.length === 0),
    ).toEqual([]);
  });

  it('says how the request ended wherever it ends, and nowhere else', () => {
    expect(machine.statuses.filter((status) => status.terminal !== Boolean(status.outcome))).toEqual([]);
  });

  it('offers outcomes exactly where a step asks for one', () => {
    const asks = machine.transitions.some((transition) => transition.needs.includes('outcome'));
    expect(outcomes[key].length > 0).toBe(asks);
    expect(outcomes[key].every((outcome) => hasThreeLanguages(outcome.name))).toBe(true);
  });

  it('lets nobody change the contents of a finished request', () => {
    expect(machine.statuses.filter((status) => status.terminal && status.editable)).toEqual([]);
    expect(machine.statuses.some((status) => status.editable)).toBe(true);
  });
});

describe('what the steps demand', () => {
  it('every dispatch of our own request rests on a checked basis', () => {
    for (const key of ['mla_outgoing', 'extradition_outgoing'] as const) {
      for (const action of [
        'submit',
        'submit_direct',
        'resubmit',
        'post_original',
        'send_urgent',
        'hand_to_mfa',
        'diplomatic_dispatch',
      ]) {
        const steps = stateMachines[key].transitions.filter((transition) => transition.action === action);
        expect(steps.length, `${key} ${action}`).toBeGreaterThan(0);
        expect(
          steps.every((step) => step.needs.includes('basis')),
          `${key} ${action}`,
        ).toBe(true);
      }
      expect(needsOf(key, 'approve')).toEqual(['contents', 'basis', 'confirmed_basis']);
      expect(needsOf(key, 'hand_to_mfa')).toEqual(['basis', 'undertaking']);
    }
  });

  it('a foreign request is taken up and granted only on a confirmed basis and the guarantee of the other State', () => {
    expect(needsOf('mla_incoming', 'start')).toEqual([
      'basis',
      'confirmed_basis',
      'undertaking',
      'original_in_hand',
    ]);
    expect(needsOf('extradition_incoming', 'decide_extradite')).toEqual([
      'grounds_answered',
      'basis',
      'confirmed_basis',
      'undertaking',
    ]);
  });

  it('results of a foreign request leave only with the original in hand', () => {
    expect(needsOf('mla_incoming', 'send_results')).toEqual(['original_in_hand']);
    expect(needsOf('mla_incoming', 'send_partial')).toEqual(['original_in_hand', 'reason']);
  });

  it('an extradition of our own is filed only above the penalty threshold and with the citizenship settled', () => {
    expect(needsOf('extradition_outgoing', 'submit')).toEqual([
      'penalty_threshold',
      'citizenship_conclusion',
      'basis',
    ]);
  });

  it('a transfer is decided by the role of the home State', () => {
    expect(needsOf('transfer_outgoing', 'submit')).toEqual(['basis']);
    for (const key of ['transfer_outgoing', 'transfer_incoming'] as const) {
      expect(needsOf(key, 'complete')).toEqual([
        'contents',
        'basis',
        'confirmed_basis',
        'consent',
        'remaining_term',
      ]);
      expect(needsOf(key, 'grant_as_sentencing_state')).toEqual([
        'as_sentencing_state',
        'basis',
        'undertaking',
        'torture_guarantee',
        'consent',
        'nationality',
        'grounds_clear',
      ]);
      expect(needsOf(key, 'file_representation')).toEqual([
        'as_administering_state',
        'basis',
        'undertaking',
        'consent',
        'nationality',
        'grounds_clear',
      ]);
    }
  });

  it('an urgent copy needs a reason, and its original the day of posting', () => {
    expect(needsOf('mla_outgoing', 'send_urgent')).toEqual(['basis', 'reason']);
    expect(needsOf('mla_outgoing', 'post_original', 'sent_copy')).toEqual(['basis', 'occurredAt']);
    expect(needsOf('mla_outgoing', 'post_original', 'signed')).toEqual(['basis']);
  });

  it('an incoming extradition opens with the detention or with the request', () => {
    expect(stateMachines.extradition_incoming.initial).toBe('person_detained');
    expect(stateMachines.extradition_incoming.altInitial).toBe('received');
  });
});

describe('names of steps', () => {
  it('exist in three languages for every step, also those outside the machines', () => {
    const all: Text[] = [...Object.values(actionNames), ...Object.values(neutralActionNames)];
    expect(all.filter((name) => !hasThreeLanguages(name))).toEqual([]);
  });

  it('are all in use', () => {
    const used = new Set(
      machines.flatMap(([, machine]) => machine.transitions.map((transition) => transition.action)),
    );
    expect(Object.keys(actionNames).filter((code) => !used.has(code))).toEqual([]);
  });

  it('differ where one code means two things', () => {
    expect(actionName('mla_outgoing', 'return').en).toBe('Return for correction');
    expect(actionName('mla_incoming', 'return').en).toBe('Return unexecuted');
    expect(actionName('mla_outgoing', 'approve').ru).toBe('Одобрить для подписания');
    expect(actionName('mla_incoming', 'approve').ru).toBe('Утвердить результаты для отправки');
    expect(actionName('mla_outgoing', 'endorse').kk).toBe('Келісу');
    expect(actionName('mla_incoming', 'release').en).toBe('Release to the other State');
    expect(actionName('extradition_incoming', 'release').en).toBe('Release the person');
  });
});
