import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/use-cases/ports/stores.ts';
import { sweepHourly } from '../../../src/use-cases/sweeps/sweep-hourly.ts';
import { type AccountWorld, accountWorld } from '../../support/account-world.ts';
import { aCreation } from '../../support/change-builders.ts';

let world: AccountWorld;
beforeEach(async () => {
  world = await accountWorld();
});
afterEach(() => world.close());

const sweep = async (broken: Partial<Stores> = {}) => {
  const faults: string[] = [];
  const services = { ...world.services, stores: { ...world.stores, ...broken } };
  await sweepHourly(services, (part, error) => faults.push(`${part}: ${String(error)}`));
  return faults;
};
/** The store of the log, telling on the side which days are sealed. */
function watched(days: string[]): Pick<Stores, 'audit'> {
  const { audit } = world.stores;
  const addDigest: Stores['audit']['addDigest'] = async (digest) => {
    await audit.addDigest(digest);
    days.push(digest.day);
  };
  return { audit: { ...audit, addDigest } };
}
const stepOfYesterday = async () => {
  await world.stores.requests.commit(aCreation());
  world.clock.set('2026-03-03T06:00:00.000Z');
};
const ofActor = { actorId: 'a', bodyHash: 'b', status: 201, body: '{}', location: null };

describe('the hourly sweep', () => {
  it('removes answers past their day and leaves the others', async () => {
    await world.stores.answers.save({ ...ofActor, key: 'old', createdAt: world.clock.now() });
    world.clock.advance({ hours: 1 });
    await world.stores.answers.save({ ...ofActor, key: 'young', createdAt: world.clock.now() });
    world.clock.advance({ hours: 23, seconds: 1 });
    expect(await sweep()).toEqual([]);
    expect(await world.stores.answers.find('a', 'old', '')).toBeUndefined();
    expect(await world.stores.answers.find('a', 'young', '')).toMatchObject({ key: 'young' });
  });

  it('tells a part that fails by its name, and does the others all the same', async () => {
    await stepOfYesterday();
    const sealed: string[] = [];
    const broken = () => Promise.reject(new Error('broken'));
    const faults = await sweep({
      ...watched(sealed),
      credentials: { ...world.stores.credentials, deleteExpired: broken },
      answers: { ...world.stores.answers, deleteOlderThan: broken },
    });
    expect(faults).toEqual(['forget-expired: Error: broken', 'forget-answers: Error: broken']);
    expect(sealed).toEqual(['2026-03-02']);
  });

  it('does no harm when it is run twice', async () => {
    await stepOfYesterday();
    const sealed: string[] = [];
    expect([...(await sweep(watched(sealed))), ...(await sweep(watched(sealed)))]).toEqual([]);
    expect(sealed).toEqual(['2026-03-02']);
  });
});
