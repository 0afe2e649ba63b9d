import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { type AlarmWorld, alarmWorld, detainedNow } from '../../support/alarm-world.ts';
import { noCourse } from '../../support/change-builders.ts';
import { spanishRequest } from '../../support/request-world.ts';

let world: AlarmWorld;
let prosecutor: UseCaseContext;
beforeEach(async () => {
  world = await alarmWorld();
  prosecutor = await world.as('prosecutor');
});
afterEach(() => world.close());

const arrest = () => world.create(prosecutor, detainedNow(prosecutor));
const messages = async () => (await world.outbox()).filter(({ template }) => template === 'term-ending');
/** What else the law counts from a detention has its own tests. */
const watched = ['ext_in_petition_12h', 'ext_in_detention_72h', 'required_by'];
const rang = () =>
  world.told
    .filter(({ clock }) => watched.includes(clock))
    .map(({ clock, ringsAt }) => `${clock} ${ringsAt.slice(5, 16)}`);
const rowOf = (id: string) => world.stores.requests.findRow(id, { sees: 'all' });
const firstHour = ['ext_in_petition_12h 09-01T07:00', 'ext_in_detention_72h 09-01T07:00'];

describe('a sweep', () => {
  it('run twice sends nothing twice', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1 });
    expect(await world.sweep()).toBe(1);
    expect(await world.sweep()).toBe(0);
    expect(rang()).toEqual(firstHour);
    expect(await messages()).toHaveLength(1);
    expect((await rowOf(id))?.nextAlarmAt).toBe('2026-09-01T08:00:00.000Z');
  });

  it('run days late rings the most urgent alarm of each limit, and misses nothing that is still ahead', async () => {
    await arrest();
    world.clock.advance({ days: 2, hours: 20, minutes: 30 });
    await world.sweep();
    expect(rang()).toEqual(['ext_in_petition_12h 09-03T18:00', 'ext_in_detention_72h 09-04T02:00']);
    world.clock.advance({ minutes: 30 });
    await world.sweep();
    expect(rang().slice(2)).toEqual(['ext_in_detention_72h 09-04T03:00']);
  });

  it('run by several at once sends once', async () => {
    await arrest();
    world.clock.advance({ hours: 1 });
    await Promise.all([world.sweep(), world.sweep(), world.sweep()]);
    expect(rang()).toEqual(firstHour);
    expect(await messages()).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  it('cut off before its commit leaves everything to the next one', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1 });
    const { alarms } = world.stores;
    const cut = { alarms: { ...alarms, commit: () => Promise.reject(new Error('power cut')) } };
    expect(await world.sweep(cut)).toBe(0);
    expect(world.faults).toHaveLength(1);
    expect(await messages()).toEqual([]);
    expect((await rowOf(id))?.nextAlarmAt).toBe('2026-09-01T07:00:00.000Z');
    await world.sweep();
    expect(rang()).toEqual(firstHour);
  });

  it('cut off between two requests rings for the second one next time, and not again for the first', async () => {
    await arrest();
    await arrest();
    world.clock.advance({ hours: 1 });
    expect(await world.sweep({}, 1)).toBe(1);
    expect(await world.sweep({}, 1)).toBe(1);
    expect(await world.sweep({}, 1)).toBe(0);
    expect(await messages()).toHaveLength(2);
  });

  it('after the clock was set back rings nothing twice, and goes on where it was', async () => {
    await arrest();
    world.clock.advance({ hours: 10 });
    await world.sweep();
    const so = rang();
    world.clock.advance({ hours: -8 });
    for (let hour = 2; hour < 10; hour++) {
      await world.sweep();
      world.clock.advance({ hours: 1 });
    }
    await world.sweep();
    expect(rang()).toEqual(so);
    world.clock.advance({ hours: 1 });
    await world.sweep();
    expect(rang().slice(so.length)).toEqual([
      'ext_in_petition_12h 09-01T17:00',
      'ext_in_detention_72h 09-01T17:00',
    ]);
  });

  it('after the clock was set back rings nothing twice even where a step was taken meanwhile', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 10 });
    await world.sweep();
    const so = rang();
    world.clock.advance({ hours: -8 });
    await world.take(prosecutor, id, 'note', { text: 'Invented' });
    await world.sweep();
    expect(rang()).toEqual(so);
  });
});

describe('a request changed between two sweeps', () => {
  it('keeps an alarm that is due', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1, minutes: 30 });
    await world.take(prosecutor, id, 'note', { text: 'Invented' });
    expect((await rowOf(id))?.nextAlarmAt).toBe('2026-09-01T07:00:00.000Z');
    await world.sweep();
    expect(rang()).toEqual(firstHour);
  });

  it('rings no more for a limit that has been met', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1, minutes: 30 });
    await world.take(prosecutor, id, 'judge_orders_custody', { theirReference: 'Ruling' });
    await world.sweep();
    expect(rang().filter((line) => /72h|petition/.test(line))).toEqual([]);
  });

  it('while the sweep was reading it is left to the next sweep', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1 });
    const { requests } = world.stores;
    const find: typeof requests.find = async (...asked) => {
      const file = await requests.find(...asked);
      await world.take(prosecutor, id, 'note', { text: 'Invented' });
      return file;
    };
    expect(await world.sweep({ requests: { ...requests, find } })).toBe(0);
    expect(rang()).toEqual([]);
    expect(world.faults).toEqual([]);
    await world.sweep();
    expect(rang()).toEqual(firstHour);
  });

  it('by a step that decided before the sweep rang misses nothing and rings nothing twice', async () => {
    const id = await arrest();
    world.clock.advance({ hours: 1 });
    const { requests } = world.stores;
    const commit: typeof requests.commit = async (changes) => {
      await world.sweep();
      await requests.commit(changes);
    };
    const racing = { ...prosecutor, stores: { ...world.stores, requests: { ...requests, commit } } };
    await world.take(racing, id, 'note', { text: 'Invented' });
    expect(rang()).toEqual(firstHour);
    await world.sweep();
    expect(rang()).toEqual(firstHour);
    world.clock.advance({ hours: 1 });
    await world.sweep();
    expect(rang()).toHaveLength(4);
  });

  it('by a limit entered late rings at once that it presses, and then in its turn', async () => {
    world.clock.advance({ hours: 70 });
    const detainedAt = '2026-09-01T07:30:00.000Z';
    await world.create(prosecutor, { ...detainedNow(prosecutor), detainedAt });
    await world.sweep();
    expect(rang()).toEqual(['ext_in_petition_12h 09-03T19:30', 'ext_in_detention_72h 09-04T03:30']);
  });
});

describe('an alarm of another term', () => {
  const asked = () => world.create(prosecutor, { ...spanishRequest, requiredBy: '2026-09-29' });

  it('comes in the morning of the home state, with reference, what is needed and the hour by which', async () => {
    const id = await asked();
    world.clock.set('2026-09-28T02:59:00.000Z');
    await world.sweep();
    const before = (await messages()).length;
    world.clock.set('2026-09-28T03:00:00.000Z');
    await world.sweep();
    const [message] = (await messages()).slice(before);
    expect(message).toMatchObject({
      requestId: id,
      actionId: null,
      subject: 'Истекает срок по записи № MLA-OUT-2026-000001 (срок — 29.09.2026, 23:59)',
      data: {
        reference: 'MLA-OUT-2026-000001',
        needed: { ru: 'Направить на проверку / Направить сразу в центральный орган' },
        terms: [{ by: '2026-09-29', at: '23:59', zone: '+05:00', over: false }],
      },
    });
    expect(JSON.stringify(message)).not.toMatch(/Ахметов|366|ES\b|Invented/);
  });

  it('goes to the executor who has the file alone, and to nobody on duty', async () => {
    const [head, executor] = [await world.as('central_head'), await world.as('central')];
    await world.as('signatory');
    const id = await world.create(head, {
      ...detainedNow(head),
      startsWith: 'request',
      requiredBy: '2026-09-20',
    });
    const assigneeId = executor.actor.type === 'user' ? executor.actor.id : '';
    await world.take(head, id, 'assign', { assigneeId });
    world.clock.set('2026-09-19T04:00:00.000Z');
    await world.sweep();
    expect(world.told.map(({ clock, roles }) => [clock, roles])).toEqual([['required_by', ['central']]]);
  });

  it('says once that the term is over', async () => {
    await asked();
    world.clock.set('2026-10-05T04:00:00.000Z');
    await world.sweep();
    world.clock.advance({ days: 30 });
    await world.sweep();
    const [message, ...others] = await messages();
    expect(others).toEqual([]);
    expect(message?.subject).toBe('Истёк срок по записи № MLA-OUT-2026-000001');
  });

  it('of a file from abroad never goes to the other state', async () => {
    const liaison = await world.as('liaison', { state: 'ES' });
    await world.create(liaison, { ...spanishRequest, direction: 'incoming', requiredBy: '2026-09-10' });
    world.clock.advance({ days: 20 });
    await world.as('central_head');
    await world.sweep();
    expect(world.told.map(({ roles }) => roles)).toEqual([['central_head']]);
  });
});

describe('a request opened before there were alarms', () => {
  it('is looked at by the first sweep, which also finds the limit behind the date', async () => {
    const id = await arrest();
    const row = await rowOf(id);
    if (!row) throw new Error('no row');
    const forgotten = {
      nextDueClock: null,
      custodyClock: null,
      custodyDueAt: null,
      nextDueAt: row.nextDueAt,
    };
    const due = { ...forgotten, nextAlarmAt: '1970-01-01T00:00:00.000Z' };
    await world.stores.alarms.commit({
      seen: row,
      due,
      course: noCourse,
      alarms: [],
      at: world.clock.now(),
      deliveries: [],
    });
    world.clock.advance({ hours: 5 });
    await world.sweep();
    expect(rang()).toHaveLength(2);
    expect(await rowOf(id)).toMatchObject({
      nextDueClock: 'ext_in_petition_12h',
      custodyClock: 'ext_in_petition_12h',
      custodyDueAt: row.nextDueAt,
    });
  });
});
