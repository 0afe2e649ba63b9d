import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import type { InternalView } from '../../../src/use-cases/requests/request-view.ts';
import { undoStep } from '../../../src/use-cases/requests/undo-step.ts';
import { viewRequest } from '../../../src/use-cases/requests/view-request.ts';
import { viewStepTaken } from '../../../src/use-cases/requests/view-step-taken.ts';
import { refusal } from '../../support/account-world.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let prosecutor: UseCaseContext;
let executor: UseCaseContext;
let other: UseCaseContext;
let head: UseCaseContext;
let id: string;

beforeEach(async () => {
  world = await requestWorld();
  prosecutor = await world.as('prosecutor');
  executor = await world.as('central', { name: 'Executor' });
  other = await world.as('central', { name: 'Other executor' });
  head = await world.as('central_head', { name: 'Head' });
  id = await world.create(prosecutor, spanishRequest);
});
afterEach(() => world.close());

const idOf = ({ actor }: UseCaseContext): string => (actor.type === 'user' ? actor.id : '');
const seen = async () => (await viewRequest(head, id)) as InternalView;
const give = (to: UseCaseContext) => world.take(head, id, 'assign', { assigneeId: idOf(to) });
const undo = async (who = head) => undoStep(who, id, (await seen()).sequence);

describe('taking a step back', () => {
  it('takes the file from whom it was just given to, and gives it to whom it was', async () => {
    await give(executor);
    await undo();
    expect((await seen()).assigneeId).toBeNull();
    await give(executor);
    await give(other);
    await undo();
    expect((await seen()).assigneeId).toBe(idOf(executor));
    expect((await world.outbox()).at(-1)).toMatchObject({ userId: idOf(executor) });
  });

  it('is a step of its own in the log, which can be taken back in turn', async () => {
    const before = (await seen()).sequence;
    await give(executor);
    await undo();
    await undo();
    const view = await seen();
    expect(view.sequence).toBe(before + 3);
    expect(view.assigneeId).toBe(idOf(executor));
  });

  it('lifts a control just set, and sets the one just lifted until the same day', async () => {
    const until = '2026-10-01';
    await world.take(head, id, 'take_under_control', { by: 'Deputy', dueOn: until });
    await undo();
    expect((await seen()).controlledUntil).toBeNull();
    await undo();
    expect((await seen()).controlledUntil).toBe(until);
    await world.take(head, id, 'release_control');
    await undo();
    expect((await seen()).controlledUntil).toBe(until);
  });

  it('is for who took it, for the newest step, and for steps that leave nothing behind', async () => {
    await give(executor);
    const { sequence } = await seen();
    expect(await refusal(undoStep(other, id, sequence))).toBe('not_found');
    expect(await refusal(undoStep(prosecutor, id, sequence))).toBe('not_found');
    await world.take(head, id, 'note', { text: 'Seen' });
    expect(await refusal(undoStep(head, id, sequence))).toBe('conflict');
    expect(await refusal(undo())).toBe('not_found');
  });
});

describe('what is told of a step just taken', () => {
  it('names whom the outbox holds messages for, and offers the way back', async () => {
    await give(executor);
    const { sequence } = await seen();
    expect(await viewStepTaken(head, id, sequence)).toMatchObject({
      told: [{ name: 'Executor' }],
      movedTo: undefined,
      canUndo: true,
    });
  });

  it('is told to who took it and to nobody else', async () => {
    await give(executor);
    const { sequence } = await seen();
    expect(await viewStepTaken(executor, id, sequence)).toBeUndefined();
    expect(await viewStepTaken(head, id, sequence + 1)).toBeUndefined();
  });

  it('names nobody of ours to an officer of the other State', async () => {
    const spain = await world.as('liaison', { state: 'ES' });
    const theirs = await world.create(executor, { ...spanishRequest, direction: 'incoming' });
    await world.take(spain, theirs, 'ask_question', { text: 'When?' });
    const { sequence } = (await viewRequest(head, theirs)) as InternalView;
    const taken = await viewStepTaken(spain, theirs, sequence);
    expect(taken).toMatchObject({ told: undefined, canUndo: false });
    expect((await world.outbox()).length).toBeGreaterThan(0);
  });
});
