import { beforeAll, describe, expect, it } from 'vitest';
import { addHours } from '../../src/domain/plain-date.ts';
import { RequestContent } from '../../src/domain/requests/request-content.ts';
import type { Rung } from '../../src/use-cases/ports/alarms.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aDelivery, aRow, aStep, aUser, noCourse, noon } from '../support/change-builders.ts';
import { aTreaty } from '../support/treaty-builders.ts';
import { aCorrection } from '../support/treaty-change-builders.ts';

const isConflict = expect.objectContaining({ code: 'conflict' });
const later = (hours: number) => addHours(noon, hours);

/** What every engine promises of alarms. */
export function describeAlarms(openStores: () => Promise<Stores>): void {
  describe('alarms', () => {
    let stores: Stores;
    let number = 0;
    let userId: string;
    beforeAll(async () => {
      stores = await openStores();
      const user = aUser();
      userId = user.id;
      await stores.users.create(user);
    });

    async function opened(change: Partial<RequestRow> = {}): Promise<RequestRow> {
      number += 1;
      const row = aRow({ number, headHash: `head-${number}`, ...change });
      await stores.requests.commit(aCreation(row));
      return row;
    }
    const reread = (row: RequestRow) => stores.requests.findRow(row.id, { sees: 'all' });
    const ring = (seen: RequestRow, next: string | null, change: Partial<Rung> = {}): Rung => ({
      seen,
      due: { ...seen, nextAlarmAt: next },
      course: noCourse,
      alarms: [{ clock: 'limit', dueAt: later(9), ringsAt: seen.nextAlarmAt ?? noon }],
      at: noon,
      deliveries: [aDelivery(userId, { requestId: seen.id })],
      ...change,
    });
    const messagesOf = async (row: RequestRow) =>
      (await stores.outbox.list({ request: row.id }, { limit: 50 })).items;

    it('ring with their record, their messages and the next moment, or not at all', async () => {
      const row = await opened({ nextAlarmAt: noon });
      await stores.alarms.commit(ring(row, later(1)));
      expect((await reread(row))?.nextAlarmAt).toBe(later(1));
      expect(await messagesOf(row)).toHaveLength(1);
      expect(await stores.alarms.lastRung(row.id)).toEqual([
        { clock: 'limit', dueAt: later(9), ringsAt: noon },
      ]);
      await expect(stores.alarms.commit(ring(row, later(2)))).rejects.toEqual(isConflict);
      expect((await reread(row))?.nextAlarmAt).toBe(later(1));
      expect(await messagesOf(row)).toHaveLength(1);
    });

    it('ring once when two sweeps have read the same', async () => {
      const row = await opened({ nextAlarmAt: noon });
      const both = await Promise.allSettled([1, 2, 3].map(() => stores.alarms.commit(ring(row, later(1)))));
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await messagesOf(row)).toHaveLength(1);
    });

    it('do not ring a second time even where the next moment stands where it stood', async () => {
      const row = await opened({ nextAlarmAt: noon });
      await stores.alarms.commit(ring(row, noon));
      await expect(stores.alarms.commit(ring(row, noon))).rejects.toEqual(isConflict);
    });

    it('do not ring by a log that has grown meanwhile', async () => {
      const row = await opened({ nextAlarmAt: noon });
      await stores.requests.commit(aStep(row));
      await expect(stores.alarms.commit(ring(row, later(1)))).rejects.toEqual(isConflict);
      expect((await reread(row))?.nextAlarmAt).toBe(noon);
    });

    it('of a step that decided before a sweep stand over what the sweep made of them', async () => {
      const row = await opened({ nextAlarmAt: noon });
      await stores.alarms.commit(ring(row, later(5)));
      await stores.requests.commit(aStep(row, { nextAlarmAt: noon }));
      expect((await reread(row))?.nextAlarmAt).toBe(noon);
    });

    it('of a step never put off a look that somebody has asked for meanwhile', async () => {
      const row = await opened({ nextAlarmAt: later(9) });
      await stores.alarms.commit(ring(row, later(1), { alarms: [], deliveries: [] }));
      await stores.requests.commit(aStep(row, { nextAlarmAt: later(7) }));
      expect((await reread(row))?.nextAlarmAt).toBe(later(1));
    });

    it('are found when due: custody with the nearest end first, then what has waited longest', async () => {
      const first = later(-5_000);
      const waits = (change: Partial<RequestRow>) => opened({ nextAlarmAt: first, ...change });
      const young = await waits({ nextAlarmAt: addHours(first, 1) });
      const old = await waits({});
      const held = await waits({
        nextAlarmAt: addHours(first, 1),
        custodyDueAt: later(50),
        custodyClock: 'c',
      });
      const nearer = await waits({ custodyDueAt: later(20), custodyClock: 'c' });
      await waits({ nextAlarmAt: addHours(first, 2), custodyDueAt: later(1), custodyClock: 'c' });
      await opened({ nextAlarmAt: null });
      const now = addHours(first, 1);
      const ids = [nearer, held, old, young].map(({ id }) => id);
      expect(await stores.alarms.due(now, 10)).toEqual(ids);
      expect(await stores.alarms.due(now, 3)).toEqual(ids.slice(0, 3));
    });

    it('of custody are listed for those who may see the request, the nearest end first', async () => {
      const far = await opened({ officeCode: 'SHY', custodyDueAt: later(900), custodyClock: 'far' });
      const near = await opened({
        executingOfficeCode: 'SHY',
        custodyDueAt: later(800),
        custodyClock: 'near',
      });
      await opened({ officeCode: 'SHY', nextDueAt: noon });
      const seen = await stores.alarms.listCustody({ sees: 'office', office: 'SHY' }, 10);
      expect(seen.map(({ id, custodyClock }) => [id, custodyClock])).toEqual([
        [near.id, 'near'],
        [far.id, 'far'],
      ]);
      expect(await stores.alarms.listCustody({ sees: 'nothing' }, 10)).toEqual([]);
    });

    it('bring with them how the request went, where an older version did not keep it', async () => {
      const row = await opened({ nextAlarmAt: noon });
      const course = { ...noCourse, sentAt: later(-9), silentSince: later(-2) };
      await stores.alarms.commit(ring(row, null, { course }));
      expect(await reread(row)).toMatchObject(course);
    });

    it('are reckoned anew for the open requests on a treaty that was corrected', async () => {
      const treaty = aTreaty({ id: 'treaty-that-moves' });
      await stores.registry.loadSeed([treaty], 'v1');
      const treatyIds = [treaty.id];
      const content = RequestContent.parse({
        kind: 'mla',
        direction: 'outgoing',
        state: 'ES',
        legalBasis: { treatyIds },
      });
      const on = async (change: Partial<RequestRow>) => {
        number += 1;
        const row = aRow({ number, headHash: `head-${number}`, ...change });
        await stores.requests.commit(aCreation(row, { content }));
        return row;
      };
      const [open, due, closed] = [
        await on({ nextAlarmAt: null }),
        await on({ nextAlarmAt: later(-3) }),
        await on({ nextAlarmAt: null, terminal: true }),
      ];
      const other = await opened({ nextAlarmAt: null });
      const correction = await aCorrection(stores, treaty.id, { note: 'Read again' });
      await stores.treatyChanges.commit(correction);
      const moments = await Promise.all([open, due, closed, other].map(reread));
      expect(moments.map((row) => row?.nextAlarmAt)).toEqual([correction.change.at, later(-3), null, null]);
    });
  });
}
