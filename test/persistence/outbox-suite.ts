import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aDelivery, anAction, aRow, aUser, noon } from '../support/change-builders.ts';

const later = '2026-03-02T13:00:00.000Z';

/** What every engine promises of messages; run on SQLite and on D1. */
export function describeOutbox(openStores: () => Promise<Stores>): void {
  describe('the outbox', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

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

    it('gives what has been due longest first', async () => {
      const at = (time: string) => `2026-02-02T${time}:00.000Z`;
      const user = aUser();
      await stores.users.create(user);
      const [retried, fresh] = [
        aDelivery(user.id, { createdAt: at('12:00') }),
        aDelivery(user.id, { createdAt: at('13:00') }),
      ];
      await stores.outbox.add([retried, fresh]);
      await stores.outbox.markRetry(retried.id, {
        error: 'later',
        nextAttemptAt: at('13:10'),
      });
      const until = at('13:40');
      const next = () => stores.outbox.lease({ limit: 1, now: at('13:20'), until, holder: 'first' });
      expect((await next()).map(({ id }) => id)).toEqual([fresh.id]);
      await stores.outbox.markSent(fresh.id, { at: at('13:20'), providerId: null });
      expect((await next()).map(({ id }) => id)).toEqual([retried.id]);
      await stores.outbox.markSent(retried.id, { at: at('13:20'), providerId: null });
      const { items } = await stores.outbox.list({ status: 'sent' }, { limit: 1 });
      expect(items[0]).toMatchObject({ id: fresh.id, nextAttemptAt: null });
    });

    it('holds nothing that another dispatcher is sending', async () => {
      const user = aUser();
      await stores.users.create(user);
      const at = '2026-01-02T11:00:00.000Z';
      const [taken, waiting] = [aDelivery(user.id, { createdAt: at }), aDelivery(user.id, { createdAt: at })];
      await stores.outbox.add([taken]);
      await stores.outbox.lease({ limit: 1, now: at, until: noon, holder: 'sending' });
      await stores.outbox.add([waiting]);
      await stores.outbox.hold('2026-01-02T11:30:00.000Z');
      const { items } = await stores.outbox.list({ status: 'held' }, { limit: 50 });
      expect(items.map(({ id }) => id)).toContain(waiting.id);
      expect(items.map(({ id }) => id)).not.toContain(taken.id);
      await stores.outbox.unhold();
      for (const { id } of [taken, waiting]) await stores.outbox.markSent(id, { at: noon, providerId: null });
    });

    it('gives back what its holder has not sent, and nothing of another holder', async () => {
      const user = aUser();
      await stores.users.create(user);
      const now = '2026-01-02T12:00:00.000Z';
      const [mine, theirs] = [aDelivery(user.id, { createdAt: now }), aDelivery(user.id, { createdAt: now })];
      const lease = async (holder: string) => {
        const [row] = await stores.outbox.lease({ limit: 1, now, until: noon, holder });
        return row?.id ?? '';
      };
      await stores.outbox.add([mine]);
      expect(await lease('ending')).toBe(mine.id);
      await stores.outbox.add([theirs]);
      expect(await lease('going on')).toBe(theirs.id);
      await stores.outbox.release('ending', [mine.id, theirs.id]);
      expect(await lease('next')).toBe(mine.id);
      expect(await lease('another')).toBe('');
      for (const { id } of [mine, theirs]) await stores.outbox.markSent(id, { at: noon, providerId: null });
    });

    it('tells to whom messages of one step were written, the most concerned first', async () => {
      const [first, second, third] = [aUser({ name: 'First' }), aUser({ name: 'Second' }), aUser()];
      for (const user of [first, second, third]) await stores.users.create(user);
      const row = aRow({ number: 71 });
      const action = anAction(row);
      const of = { requestId: row.id, actionId: action.id };
      const deliveries = [aDelivery(first.id, of), aDelivery(second.id, of)];
      await stores.requests.commit(aCreation(row, { actions: [action], deliveries }));
      await stores.outbox.add([aDelivery(third.id, { requestId: row.id })]);
      expect(await stores.outbox.listTold(of)).toEqual(
        [first, second].map(({ id, name, role, state }) => ({ id, name, role, state })),
      );
      expect(await stores.outbox.listTold({ ...of, actionId: row.id })).toEqual([]);
    });

    it('holds what cannot be sent and lets it go again', async () => {
      await stores.outbox.hold('2026-04-01T12:00:00.000Z');
      expect((await stores.outbox.list({ status: 'queued' }, { limit: 5 })).total).toBe(0);
      const held = (await stores.outbox.list({ status: 'held' }, { limit: 5 })).total;
      expect(held).toBeGreaterThan(0);
      await stores.outbox.unhold();
      expect((await stores.outbox.list({ status: 'queued' }, { limit: 5 })).total).toBe(held);
    });
  });
}
