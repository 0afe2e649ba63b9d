import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aDelivery, aDocument, aRow, aStep, aUser, noon } from '../support/change-builders.ts';
import { aTreaty } from '../support/treaty-builders.ts';

const later = '2026-03-02T13:00:00.000Z';

/** What every engine promises of accounts, messages, the log and the registry; run on SQLite and on D1. */
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

    describe('the outbox', () => {
      it('gives a message to one dispatcher at a time and again when its time is over', async () => {
        const user = aUser();
        await stores.users.create(user);
        const added = Array.from({ length: 6 }, () => aDelivery(user.id));
        await stores.outbox.add(added);
        const lease = (holder: string, now: string, until: string) =>
          stores.outbox.lease({ limit: 4, now, until, holder });
        const taken = await Promise.all(['a', 'b', 'c'].map((holder) => lease(holder, noon, later)));
        const ids = taken.flat().map(({ id }) => id);
        expect(ids.toSorted()).toEqual(added.map(({ id }) => id).toSorted());
        expect(await lease('d', noon, later)).toEqual([]);

        const [sent, retried, failed] = ids;
        await stores.outbox.markSent(sent ?? '', { at: noon, providerId: 'p' });
        await stores.outbox.markRetry(retried ?? '', {
          error: 'later',
          nextAttemptAt: '2026-03-02T18:00:00.000Z',
        });
        await stores.outbox.markFailed(failed ?? '', { error: 'never' });
        const again = await stores.outbox.lease({
          limit: 10,
          now: '2026-03-02T13:30:00.000Z',
          until: '2026-03-02T14:00:00.000Z',
          holder: 'e',
        });
        expect(again.map(({ id }) => id).toSorted()).toEqual(ids.slice(3).toSorted());
        expect(await stores.outbox.requeue(failed ?? '', noon)).toBe(true);
        expect(await stores.outbox.requeue(sent ?? '', noon)).toBe(false);
        const { items } = await stores.outbox.list({ status: 'sent' }, { limit: 5 });
        expect(items).toEqual([
          expect.objectContaining({ id: sent, attempts: 1, providerId: 'p', sentAt: noon }),
        ]);
      });

      it('holds what cannot be sent and lets it go again', async () => {
        await stores.outbox.hold();
        expect((await stores.outbox.list({ status: 'queued' }, { limit: 5 })).total).toBe(0);
        const held = (await stores.outbox.list({ status: 'held' }, { limit: 5 })).total;
        expect(held).toBeGreaterThan(0);
        await stores.outbox.unhold();
        expect((await stores.outbox.list({ status: 'queued' }, { limit: 5 })).total).toBe(held);
      });
    });

    describe('the audit', () => {
      it('reads every request with all that stands of it, one after another, in batches', async () => {
        const row = aRow();
        const other = aRow({ number: 2, reference: 'MLA-OUT-2026-000002' });
        const step = aStep(row);
        const document = aDocument(row);
        const creation = aCreation(row, { documents: [document] });
        const [action] = creation.actions;
        const words = new Map([[action?.id ?? '', { salt: 's', note: 'Invented' }]]);
        await stores.requests.commit({ ...creation, texts: words });
        await stores.requests.commit(step);
        await stores.requests.commit(aCreation(other));
        const [first, ...none] = await stores.audit.readFiles(null, 1);
        expect(none).toEqual([]);
        expect(first).toEqual({
          requestId: row.id,
          row: step.row,
          actions: [action, ...step.actions],
          texts: words,
          content: creation.content,
          documents: [document],
        });
        const rest = await stores.audit.readFiles(row.id, 10);
        expect(rest.map(({ requestId }) => requestId)).toEqual([other.id]);
        expect(await stores.audit.readFiles(other.id, 10)).toEqual([]);
      });

      it('reads the actions of a day in order of time, in batches', async () => {
        const day = { from: '2026-03-03', before: '2026-03-04' };
        const at = (time: string) => `2026-03-03T${time}.000Z`;
        const rows = ['00:00:00', '10:00:00', '10:00:00', '23:59:59'].map((time, index) =>
          aRow({ number: 10 + index, updatedAt: at(time), headHash: `head of ${index}` }),
        );
        for (const row of rows) await stores.requests.commit(aCreation(row));
        await stores.requests.commit(aCreation(aRow({ number: 20, updatedAt: '2026-03-04T00:00:00.000Z' })));
        const first = await stores.audit.readEntries(day, null, 2);
        const rest = await stores.audit.readEntries(day, first.at(-1) ?? null, 10);
        expect([...first, ...rest]).toEqual(
          rows.map((row) => ({
            requestId: row.id,
            sequence: 1,
            at: row.updatedAt,
            hash: row.headHash,
          })),
        );
        expect(await stores.audit.firstEntryAt()).toBe(noon);
      });

      it('lists who looked at what, newest first', async () => {
        const entry = {
          at: noon,
          actorId: 'a',
          actorName: 'Invented',
          requestId: 'r',
          what: 'opened',
          detail: null,
        } as const;
        const ids = [uuidv7(), uuidv7(), uuidv7()];
        for (const id of ids) await stores.audit.recordAccess({ ...entry, id });
        const first = await stores.audit.listAccess({ request: 'r' }, { limit: 2 });
        const second = await stores.audit.listAccess(
          { request: 'r' },
          { limit: 2, cursor: first.nextCursor ?? '' },
        );
        expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
      });

      it('keeps one digest a day', async () => {
        const digest = { day: '2026-03-02', actionCount: 1, previousHash: '', hash: 'h', createdAt: noon };
        await stores.audit.addDigest(digest);
        await expect(stores.audit.addDigest({ ...digest, hash: 'x' })).rejects.toMatchObject({
          code: 'conflict',
        });
        expect(await stores.audit.listDigests()).toEqual([digest]);
        const next = { ...digest, day: '2026-03-03', previousHash: 'h' };
        await stores.audit.addDigest(next);
        expect(await stores.audit.lastDigest()).toEqual(next);
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
        await stores.ready();
      });
    });
  });
}
