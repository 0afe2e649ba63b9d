import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestContentInput } from '../../../src/domain/requests/request-content.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listFindings } from '../../../src/use-cases/requests/list-findings.ts';
import { mistakes, refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let executor: UseCaseContext;
let head: UseCaseContext;
let signatory: UseCaseContext;
let chancery: UseCaseContext;

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  executor = await world.as('central');
  head = await world.as('central_head');
  signatory = await world.as('signatory');
  chancery = await world.as('chancery');
});
afterEach(() => world.close());

/** A request of Türkiye for a person at liberty, examined up to the decision. */
async function examined(change: Partial<RequestContentInput> = {}): Promise<string> {
  const id = await world.create(executor, {
    kind: 'extradition',
    direction: 'incoming',
    state: 'TR',
    purpose: 'prosecution',
    offences: [{ category: 'other', maxPenaltyMonths: 60 }],
    persons: [{ surname: 'Вымышленный', role: 'wanted', nationalities: ['TR'] }],
    legalBasis: { treatyIds: ['kz-tr-mla-extradition-1995'] },
    ...change,
  });
  await world.take(executor, id, 'person_at_liberty');
  await world.take(executor, id, 'record_assurance', {
    assurance: 'death_penalty',
    state: 'TR',
    on: '2026-08-20',
    text: 'Invented assurance',
  });
  const asked = (await listFindings(executor, id)).filter(({ code }) => code === 'ground_unanswered');
  for (const { path } of asked) {
    const ground = path.replace('/grounds/', '');
    const answer = ground === 'death_penalty' ? 'assured' : 'absent';
    await world.take(executor, id, 'answer_ground', { ground, answer, reason: 'Examined' });
  }
  return id;
}

describe('deciding extradition', () => {
  it('is possible once every mandatory ground is answered', async () => {
    expect(await world.take(signatory, await examined(), 'decide_extradite')).toBe('decision_served');
  });

  it('is not possible for our own citizen, nor below a year of imprisonment', async () => {
    const own = await examined({
      persons: [{ surname: 'Вымышленный', role: 'wanted', nationalities: ['KZ'] }],
    });
    expect(await mistakes(world.take(signatory, own, 'decide_extradite'))).toContain(
      'own_national /persons/0/nationalities',
    );
    const petty = await examined({ offences: [{ category: 'other', maxPenaltyMonths: 6 }] });
    expect(await mistakes(world.take(signatory, petty, 'decide_extradite'))).toEqual([
      'penalty_too_low /offences',
    ]);
  });

  it('is undone by a ground found later', async () => {
    const id = await examined();
    await world.take(executor, id, 'answer_ground', {
      ground: 'torture_persecution',
      answer: 'present',
      reason: 'Report',
    });
    expect(await mistakes(world.take(signatory, id, 'decide_extradite'))).toEqual([
      'ground_present /grounds/torture_persecution',
    ]);
  });

  it('cannot be dated back so that the ten days of appeal are over at once', async () => {
    const id = await examined();
    const dated = { occurredAt: '2026-08-01T00:00:00.000Z' };
    expect(await mistakes(world.take(signatory, id, 'decide_extradite', dated))).toEqual([
      'before_the_step_before /payload/occurredAt',
    ]);
    await world.take(signatory, id, 'decide_extradite');
    world.clock.advance({ days: 9, hours: 23 });
    expect(await mistakes(world.take(executor, id, 'appeal_term_over'))).toEqual([
      'appeal_term_running /payload/occurredAt',
    ]);
    // Nor by a copy said to have been handed over before there was a decision.
    await world.take(executor, id, 'record_track', {
      track: 'decisionCopy',
      value: 'handed',
      at: '2026-08-01',
    });
    expect(await mistakes(world.take(executor, id, 'appeal_term_over'))).toEqual([
      'appeal_term_running /payload/occurredAt',
    ]);
    world.clock.advance({ days: 3, hours: 1 });
    expect(await world.take(executor, id, 'appeal_term_over')).toBe('final');
  });
});

describe('granting legal assistance', () => {
  it('is not possible while a mandatory ground stands, and only grounds of the kind can be answered', async () => {
    const spain = await world.as('liaison', { state: 'ES' });
    const id = await world.create(spain, { kind: 'mla', direction: 'incoming', state: 'ES' });
    await world.take(chancery, id, 'register');
    await world.take(executor, id, 'record_track', { track: 'original', value: 'original_received' });
    await world.take(executor, id, 'confirm_basis', { source: 'x' });
    expect(await mistakes(world.take(executor, id, 'start'))).toEqual(['no_basis /legalBasis']);
    expect(
      await mistakes(
        world.take(executor, id, 'answer_ground', { ground: 'asylum', answer: 'absent', reason: 'x' }),
      ),
    ).toEqual(['unknown_value /payload/ground']);
  });
});

describe('who may open, endorse, sign and be given a request', () => {
  it('the Department opens no request of ours that only a prosecutor can file, but it opens a transfer', async () => {
    const { legalBasis: _, ...draft } = spanishRequest;
    expect(await refusal(world.create(executor, draft))).toBe('forbidden');
    expect(await refusal(world.create(chancery, draft))).toBe('forbidden');
    const transfer = { kind: 'transfer', direction: 'outgoing', state: 'TR', role: 'administering' } as const;
    expect(await refusal(world.create(executor, transfer))).toBe('none');
  });

  it('whoever once filed it never endorses it, even when a colleague filed the last version', async () => {
    const colleague = await world.as('prosecutor', { name: 'Colleague' });
    const id = await world.create(prosecutor, spanishRequest);
    await world.take(prosecutor, id, 'submit');
    await world.take(colleague, id, 'return', { reason: 'Defects' });
    await world.take(colleague, id, 'resubmit');
    expect(await refusal(world.take(prosecutor, id, 'endorse'))).toBe('forbidden');
  });

  it('whoever filed it directly does not sign it', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    await world.addPaper(prosecutor, id, 'translation');
    await world.take(prosecutor, id, 'submit_direct');
    await world.take(head, id, 'approve');
    expect(await refusal(world.take(prosecutor, id, 'sign'))).toBe('forbidden');
  });

  it('nobody is given a request they cannot see', async () => {
    const id = await world.create(prosecutor, spanishRequest);
    await world.take(prosecutor, id, 'submit_direct');
    const elsewhere = await world.as('prosecutor', { name: 'Elsewhere', office: 'ALM' });
    const assigneeId = elsewhere.actor.type === 'user' ? elsewhere.actor.id : '';
    expect(await mistakes(world.take(head, id, 'assign', { assigneeId }))).toEqual([
      'unknown_value /payload/assigneeId',
    ]);
    await world.take(head, id, 'assign', { assigneeId, office: 'ALM' });
    expect(await refusal(world.take(elsewhere, id, 'note', { text: 'Seen' }))).toBe('none');
  });
});
