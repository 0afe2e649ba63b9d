import { afterAll, beforeAll, expect, it } from 'vitest';
import { dangersAt } from '../../../src/use-cases/figures/past-dangers.ts';
import { detainedNow } from '../../support/alarm-world.ts';
import { type RequestWorld, requestWorld } from '../../support/request-world.ts';

let world: RequestWorld;
beforeAll(async () => {
  world = await requestWorld();
});
afterAll(() => world.close());

it('a request that ended while its person was held is no longer late or silent, but its custody still counts', async () => {
  const { stores, clock } = world;
  const prosecutor = await world.as('prosecutor');
  const id = await world.create(prosecutor, detainedNow(prosecutor));
  const central = await world.as('central');
  await world.take(central, id, 'withdrawn_by_requesting_state', { theirReference: 'Letter' });
  clock.advance({ hours: 30 });
  const file = await stores.requests.find(id, { sees: 'all' });
  if (!file) throw new Error('There is no file');
  expect(file.row.terminal).toBe(true);
  const registry = await world.services.registry.current();
  const { nextDueAt, custodyDueAt, silentSince } = dangersAt(file, {
    registry,
    now: clock.now(),
    timeZone: 'Asia/Almaty',
  });
  expect({ nextDueAt, silentSince }).toEqual({ nextDueAt: null, silentSince: null });
  expect(custodyDueAt).not.toBeNull();
});

it('what the log tells of a day is what the row said on that day, step after step', async () => {
  const { stores, clock } = world;
  const prosecutor = await world.as('prosecutor');
  const id = await world.create(prosecutor, detainedNow(prosecutor));
  const registry = await world.services.registry.current();
  const said: { now: string; row: object }[] = [];
  const look = async () => {
    const row = await stores.requests.findRow(id, { sees: 'all' });
    if (!row) throw new Error('There is no row');
    const { nextDueAt, custodyDueAt, silentSince } = row;
    clock.advance({ minutes: 1 });
    said.push({ now: clock.now(), row: { nextDueAt, custodyDueAt, silentSince } });
    clock.advance({ hours: 20 });
  };
  await look();
  await world.take(prosecutor, id, 'record_track', { track: 'custody', value: 'provisional_custody' });
  await look();
  await world.take(prosecutor, id, 'record_track', { track: 'custody', value: 'released' });
  await look();
  expect(new Set(said.map(({ row }) => JSON.stringify(row))).size).toBeGreaterThan(1);
  const file = await stores.requests.find(id, { sees: 'all' });
  if (!file) throw new Error('There is no file');
  for (const { now, row } of said) {
    const actions = file.actions.filter(({ at }) => at < now);
    expect(dangersAt({ ...file, actions }, { registry, now, timeZone: 'Asia/Almaty' })).toEqual(row);
  }
});
