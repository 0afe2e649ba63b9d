import { describe, expect, it } from 'vitest';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import {
  audiencesOf,
  rolesToActIn,
  stepsNeededFrom,
} from '../../../src/domain/notifications/who-is-concerned.ts';

describe('whose step comes next', () => {
  it('a prosecutor is not waited for to release the person', () => {
    const machine = stateMachines.extradition_incoming;
    expect(rolesToActIn(machine, 'provisional_custody')).toEqual(['chancery']);
  });

  it('the executor is waited for to record what a body without an account does', () => {
    expect(rolesToActIn(stateMachines.extradition_incoming, 'handover')).toEqual(['central']);
    expect(rolesToActIn(stateMachines.transfer_outgoing, 'court_recognition')).toEqual(['central']);
    expect(rolesToActIn(stateMachines.extradition_outgoing, 'surrender_planned')).toEqual(['central']);
  });

  it('the dispatch of what the Ministry of Foreign Affairs has is noted by the chancery', () => {
    expect(rolesToActIn(stateMachines.mla_outgoing, 'at_mfa')).toEqual(['chancery']);
  });

  it('nobody is called to refuse while information is awaited', () => {
    expect(rolesToActIn(stateMachines.extradition_incoming, 'info_requested')).toEqual(['liaison']);
    expect(rolesToActIn(stateMachines.extradition_incoming, 'extradition_check')).toContain('signatory');
  });

  it('nobody is waited for when a request has ended', () => {
    for (const machine of Object.values(stateMachines))
      for (const { code } of machine.statuses.filter(({ terminal }) => terminal))
        expect(rolesToActIn(machine, code)).toEqual([]);
  });
});

describe('what is needed', () => {
  it('a decision is asked for as a choice, never as one of its outcomes', () => {
    const transfer = stepsNeededFrom(stateMachines.transfer_outgoing, 'central_review', 'signatory');
    expect(transfer?.en.split(' / ')).toHaveLength(3);
    const extradition = stepsNeededFrom(stateMachines.extradition_incoming, 'extradition_check', 'signatory');
    expect(extradition?.en).toBe('Decide to extradite / Decide to refuse extradition');
    expect(extradition?.ru.split(' / ')).toHaveLength(2);
  });

  it('a step back is nobody’s task', () => {
    const check = stepsNeededFrom(stateMachines.mla_incoming, 'materials_check', 'central');
    expect(check).toBeUndefined();
    expect(stepsNeededFrom(stateMachines.mla_outgoing, 'prosecutor_review', 'prosecutor')?.en).toBe(
      'Endorse',
    );
  });
});

describe('the officer of the other state', () => {
  const supplied = {
    content: { kind: 'extradition', direction: 'outgoing' },
    action: 'supply_information',
    statusBefore: 'info_requested',
    statusAfter: 'acknowledged',
    byOtherSide: false,
    visibleBefore: true,
    visibleAfter: true,
  } as const;

  it('is told when it is their turn', () => {
    expect(audiencesOf(supplied)).toContainEqual({
      group: 'other_state',
      firstSight: false,
      waitedFor: true,
    });
  });

  it('hears nothing of what they may not see', () => {
    const groups = audiencesOf({ ...supplied, visibleAfter: false }).map(({ group }) => group);
    expect(groups).not.toContain('other_state');
  });
});
