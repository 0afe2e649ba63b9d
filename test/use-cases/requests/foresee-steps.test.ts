import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { foreseeSteps } from '../../../src/use-cases/requests/foresee-steps.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let people: Readonly<Record<string, UseCaseContext>>;
const person = (name: string): UseCaseContext => {
  const found = people[name];
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

beforeEach(async () => {
  world = await requestWorld();
  people = {
    filer: await world.as('prosecutor', { name: 'Filer' }),
    colleague: await world.as('prosecutor', { name: 'Colleague' }),
    elsewhere: await world.as('prosecutor', { name: 'Of Almaty', office: 'ALM' }),
    executor: await world.as('central', { name: 'Executor' }),
    otherExecutor: await world.as('central', { name: 'Other executor' }),
    head: await world.as('central_head', { name: 'Head' }),
    signatory: await world.as('signatory', { name: 'Signatory' }),
    chancery: await world.as('chancery', { name: 'Chancery' }),
    spain: await world.as('liaison', { name: 'Officer of Spain', state: 'ES' }),
    turkey: await world.as('liaison', { name: 'Officer of Türkiye', state: 'TR' }),
  };
});
afterEach(() => world.close());

type Step = readonly [who: string, action: string, payload?: object];

/** Takes a step and gives what was foreseen of it and what was then written, in the same words. */
async function foreseenAndTold(id: string, [who, action, payload]: Step) {
  const actor = person(who);
  const { steps } = await foreseeSteps(actor, id);
  const foreseen = steps.find((step) => step.action === action);
  const before = new Set((await world.outbox()).map((delivery) => delivery.id));
  await world.take(actor, id, action, payload);
  const written = (await world.outbox()).filter((delivery) => !before.has(delivery.id));
  const users = await Promise.all(written.map(({ userId }) => world.stores.users.findById(userId)));
  const ours = users.filter((user) => user?.role !== 'liaison').map((user) => user?.name);
  return {
    foreseen,
    names: foreseen?.people.map(({ name }) => name).toSorted(),
    ours: ours.toSorted(),
    otherSide: users.length > ours.length ? 'told' : 'not told',
  };
}

async function isTrue(id: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const { foreseen, names, ours, otherSide } = await foreseenAndTold(id, step);
    const [who, action] = step;
    // Officers of the other side foresee nothing of us.
    if (who === 'spain') continue;
    expect.soft({ action, names }).toEqual({ action, names: ours });
    const officers = foreseen?.otherSide === 'told' ? 'told' : 'not told';
    expect.soft({ action, officers }).toEqual({ action, officers: otherSide });
  }
}

describe('who is foreseen to hear of a step is who then gets a message', () => {
  it('in a request to Spain, from the draft to its result', async () => {
    const id = await world.create(person('filer'), spanishRequest);
    await world.addPaper(person('filer'), id, 'translation');
    await isTrue(id, [
      ['filer', 'submit'],
      ['colleague', 'return', { reason: 'Incomplete' }],
      ['filer', 'resubmit'],
      ['colleague', 'endorse'],
      ['executor', 'note', { text: 'Read' }],
      ['head', 'approve'],
      ['signatory', 'sign'],
      ['chancery', 'post_original'],
      ['spain', 'acknowledge', { theirReference: 'ES-1' }],
      ['executor', 'ask_question', { text: 'When?' }],
      ['executor', 'report_progress', { text: 'Asked' }],
      ['executor', 'start_execution', { theirReference: 'ES-2' }],
      ['spain', 'report_result', { outcome: 'executed' }],
      ['executor', 'confirm_executed', { theirReference: 'ES-3' }],
    ]);
  });

  it('where one executor has the file and the others are left in peace', async () => {
    const id = await world.create(person('filer'), spanishRequest);
    const { actor } = person('executor');
    await world.take(person('head'), id, 'assign', { assigneeId: actor.type === 'user' ? actor.id : '' });
    await isTrue(id, [
      ['filer', 'submit'],
      ['colleague', 'endorse'],
      ['executor', 'return', { reason: 'Incomplete' }],
      ['filer', 'withdraw'],
    ]);
  });

  it('in a request from Spain, whose officers see each of its stages', async () => {
    const id = await world.create(person('executor'), { ...spanishRequest, direction: 'incoming' });
    await isTrue(id, [
      ['chancery', 'register'],
      ['executor', 'accept_copy'],
      ['chancery', 'original_or_dispatch_confirmed'],
      ['executor', 'ask_information', { text: 'Which account?' }],
      ['executor', 'information_received', { theirReference: 'ES-1' }],
      ['head', 'postpone', { reason: 'Own investigation' }],
      ['executor', 'resume'],
      ['head', 'refuse', { reason: 'Sovereignty' }],
    ]);
  });

  it('and where the other State has no account, that is said beforehand', async () => {
    const italian = { ...spanishRequest, state: 'IT', legalBasis: { treatyIds: ['kz-it-mla-2015'] } };
    const id = await world.create(person('executor'), { ...italian, direction: 'incoming' });
    const { foreseen, otherSide } = await foreseenAndTold(id, ['chancery', 'register']);
    expect(foreseen?.otherSide).toBe('no_account');
    expect(otherSide).toBe('not told');
  });
});

describe('whom a request waits for', () => {
  const waitedFor = async (id: string) =>
    (await foreseeSteps(person('executor'), id)).next.map(({ name }) => name).toSorted();

  it('is told by name, without those whom the rule of four eyes keeps from the step', async () => {
    const id = await world.create(person('filer'), spanishRequest);
    await world.addPaper(person('filer'), id, 'translation');
    await world.take(person('filer'), id, 'submit');
    expect(await waitedFor(id)).toEqual(['Colleague']);
    await world.take(person('colleague'), id, 'endorse');
    await world.take(person('head'), id, 'approve');
    expect(await waitedFor(id)).toEqual(['Signatory']);
  });

  it('is nobody once the request has ended', async () => {
    const id = await world.create(person('filer'), spanishRequest);
    await world.take(person('filer'), id, 'withdraw');
    expect(await waitedFor(id)).toEqual([]);
  });
});
