import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aUser, noon } from '../support/change-builders.ts';
import { aTreaty } from '../support/treaty-builders.ts';

const later = '2026-03-02T13:00:00.000Z';

/** What every engine promises of accounts, credentials and the registry; run on SQLite and on D1. */
export function describeRecords(openStores: () => Promise<Stores>): void {
  describe('the stores', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

    describe('accounts', () => {
      it('are found by address whatever its case, and an address belongs to one person', async () => {
        const user = aUser({ email: 'Aigerim@Example.org', role: 'liaison', state: 'ES' });
        await stores.users.create(user);
        expect(await stores.users.findByEmail('AIGERIM@example.ORG')).toEqual(user);
        expect(await stores.users.findById(user.id)).toEqual(user);
        await expect(stores.users.create(aUser({ email: 'aigerim@example.org' }))).rejects.toMatchObject({
          code: 'conflict',
        });
        const other = aUser();
        await stores.users.create(other);
        await expect(stores.users.update(other.id, { email: 'AIGERIM@example.org' })).rejects.toMatchObject({
          code: 'conflict',
        });
        expect(await stores.users.listByRoles(['liaison'], { state: 'ES' })).toEqual([user]);
        expect(await stores.users.listByRoles(['liaison'], { state: 'TR' })).toEqual([]);
      });

      it('are listed page by page by address', async () => {
        const before = (await stores.users.list({ limit: 50 })).total;
        await stores.users.create(aUser({ email: 'zz1@example.org' }));
        await stores.users.create(aUser({ email: 'zz2@example.org' }));
        const first = await stores.users.list({ limit: before + 1 });
        expect(first).toMatchObject({ total: before + 2, totalIsExact: true });
        const rest = await stores.users.list({ limit: 5, cursor: first.nextCursor ?? '' });
        expect(rest.items.map(({ email }) => email)).toEqual(['zz2@example.org']);
      });

      it('know whether there is an administrator who can still sign in', async () => {
        expect(await stores.users.hasAdmin()).toBe(false);
        const admin = aUser({ role: 'admin' });
        await stores.users.create(admin);
        expect(await stores.users.hasAdmin()).toBe(true);
        await stores.users.update(admin.id, { disabledAt: noon });
        expect(await stores.users.hasAdmin()).toBe(false);
      });
    });

    describe('credentials', () => {
      it('forget sessions that ended', async () => {
        const user = aUser();
        await stores.users.create(user);
        await stores.credentials.addSession({
          idHash: 's',
          userId: user.id,
          createdAt: noon,
          expiresAt: noon,
        });
        await stores.credentials.extendSession('s', later);
        expect(await stores.credentials.findSession('s')).toEqual({ userId: user.id, expiresAt: later });
        await stores.credentials.deleteExpired('2026-03-02T14:00:00.000Z');
        expect(await stores.credentials.findSession('s')).toBeUndefined();
      });

      it('tell the newest failures under a key since a moment', async () => {
        const newest = async (after: string, limit = 5, upTo?: number) =>
          (await stores.credentials.newestFailures('k', { after, limit, upTo })).map(({ id }) => id);
        const first = await stores.credentials.addFailure('k', noon);
        const second = await stores.credentials.addFailure('k', later);
        const third = await stores.credentials.addFailure('k', later);
        await stores.credentials.addFailure('other', later);
        expect(await newest('2026-03-02T11:00:00.000Z')).toEqual([third, second, first]);
        expect(await newest(noon)).toEqual([third, second]);
        expect(await newest(noon, 1)).toEqual([third]);
        expect(await newest('', 5, second)).toEqual([second, first]);
        await stores.credentials.removeFailure(second);
        expect(await newest('')).toEqual([third, first]);
        await stores.credentials.clearFailures('k');
        expect(await newest('')).toEqual([]);
        expect(await stores.credentials.newestFailures('other', { after: '', limit: 5 })).toHaveLength(1);
      });
    });

    describe('the registry', () => {
      it('takes a newer seed treaty by treaty and tells its version', async () => {
        const one = aTreaty({ id: 'one' });
        const two = aTreaty({ id: 'two' });
        expect(await stores.registry.loadSeed([one, two], 'v1')).toMatchObject({
          added: 2,
          updated: 0,
          unchanged: 0,
        });
        expect(await stores.registry.version()).toBe('v1');
        const changed = { ...two, note: 'read again' };
        expect(await stores.registry.loadSeed([one, changed], 'v2')).toMatchObject({
          added: 0,
          updated: 1,
          unchanged: 1,
        });
        expect(await stores.registry.load()).toEqual({ version: 'v2', treaties: [one, changed] });
      });

      it('lists offices in the order they were loaded in, with their latest names', async () => {
        const name = { en: 'Office', ru: 'Прокуратура', kk: 'Прокуратура' };
        const offices = [
          { code: 'PGO', kind: 'central', name },
          { code: 'AST', kind: 'regional', name },
        ] as const;
        await stores.registry.loadOffices(offices);
        const renamed = offices.map((office) => ({ ...office, name: { ...name, en: 'Renamed' } }));
        await stores.registry.loadOffices(renamed);
        expect(await stores.registry.offices()).toEqual(renamed);
      });
    });
  });
}
