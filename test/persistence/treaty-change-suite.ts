import { beforeAll, describe, expect, it } from 'vitest';
import { treatyHash } from '../../src/domain/treaties/treaty-hash.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aDelivery, aUser } from '../support/change-builders.ts';
import { aTreaty } from '../support/treaty-builders.ts';
import { aChange, aCorrection, requestsOn } from '../support/treaty-change-builders.ts';

/** What every engine promises of a treaty officer's changes. */
export function describeTreatyChanges(openStores: () => Promise<Stores>): void {
  describe('changes of the registry', () => {
    let stores: Stores;
    const one = aTreaty({ id: 'changed-one' });
    const user = aUser();
    beforeAll(async () => {
      stores = await openStores();
      await stores.users.create(user);
      await stores.registry.loadSeed([one, aTreaty({ id: 'changed-two' })], 'v1');
    });

    const effective = async (id: string) =>
      (await stores.registry.load()).treaties.find((treaty) => treaty.id === id);
    const queued = async () => (await stores.outbox.list({}, { limit: 200 })).total;

    it('are written with the corrected treaty, a new version and the messages', async () => {
      const before = await queued();
      const correction = await aCorrection(
        stores,
        one.id,
        { status: 'in_force' },
        {
          deliveries: [aDelivery(user.id, { template: 'basis-changed' })],
        },
      );
      await stores.treatyChanges.commit(correction);
      expect(await stores.registry.version()).toBe('v1+1');
      expect(await effective(one.id)).toMatchObject({ status: 'in_force' });
      expect(await queued()).toBe(before + 1);
      expect((await stores.treatyChanges.list(one.id, { limit: 5 })).items).toEqual([correction.change]);
      expect(await stores.treatyChanges.findChange(correction.change.id)).toEqual(correction.change);
      expect(await stores.treatyChanges.findVersion(await treatyHash(one))).toEqual(one);
    });

    it('leave nothing behind when somebody was first', async () => {
      const before = await queued();
      const stale = await aCorrection(stores, one.id, { status: 'terminated' });
      await stores.treatyChanges.commit(await aCorrection(stores, one.id, { status: 'signed' }));
      const late = { ...stale, deliveries: [aDelivery(user.id)] };
      await expect(stores.treatyChanges.commit(late)).rejects.toMatchObject({ code: 'conflict' });
      expect(await effective(one.id)).toMatchObject({ status: 'signed' });
      expect([await stores.registry.version(), await queued()]).toEqual(['v1+2', before]);
    });

    it('are refused when a newer seed arrived meanwhile, and stand over it', async () => {
      const stale = await aCorrection(stores, one.id, { status: 'terminated' });
      const newer = aTreaty({ id: one.id, note: 'read again' });
      await stores.registry.loadSeed([newer], 'v2');
      await expect(stores.treatyChanges.commit(stale)).rejects.toMatchObject({ code: 'conflict' });
      expect(await effective(one.id)).toMatchObject({ note: 'read again', status: 'signed' });
      const outgoing = await treatyHash({ ...one, status: 'signed' });
      expect(await stores.treatyChanges.findVersion(outgoing)).toMatchObject({ note: '', status: 'signed' });
    });

    it('are told newest first, page by page, and since a moment', async () => {
      const [newest] = (await stores.treatyChanges.list(one.id, { limit: 1 })).items;
      const first = await stores.treatyChanges.list(one.id, { limit: 1 });
      expect([newest?.sequence, first.total]).toEqual([2, 2]);
      const rest = await stores.treatyChanges.list(one.id, { limit: 5, cursor: first.nextCursor ?? '' });
      expect(rest.items.map(({ sequence }) => sequence)).toEqual([1]);
      const since = (at: string) => stores.treatyChanges.listSince([one.id, 'changed-two'], at);
      expect((await since('2026-03-02T11:59:59.999Z')).length).toBe(2);
      expect(await since('2026-03-02T12:00:00.000Z')).toEqual([]);
      expect(await stores.treatyChanges.listSince([], '')).toEqual([]);
    });

    it('add a treaty that no seed has, and keep what was entered when one brings it', async () => {
      const { id, ...fields } = aTreaty({ id: 'entered-here', note: 'as entered' });
      const added = { id, ...fields };
      const change = aChange({ treatyId: id, kind: 'added', before: {}, after: { note: 'as entered' } });
      const addition = { change, adds: added, correction: fields, deliveries: [] };
      await stores.treatyChanges.commit(addition);
      await expect(
        stores.treatyChanges.commit({ ...addition, change: { ...change, id: 'other' } }),
      ).rejects.toMatchObject({ code: 'conflict' });
      await stores.registry.loadSeed([aTreaty({ id, note: 'as shipped', signedOn: '2020-01-01' })], 'v3');
      expect(await effective(id)).toEqual(added);
    });

    it('find the open requests on a treaty in order, some at a time', async () => {
      const open = await requestsOn(stores, one, { count: 3, from: 1 });
      await requestsOn(stores, one, { count: 1, from: 4, terminal: true });
      await requestsOn(stores, { id: 'changed-two' }, { count: 1, from: 5 });
      const first = await stores.treatyChanges.openRequestsOn([one.id], '', 2);
      const rest = await stores.treatyChanges.openRequestsOn([one.id], first.at(-1)?.row.id ?? '', 2);
      expect([...first, ...rest].map(({ row }) => row.id)).toEqual(open);
      const both = await stores.treatyChanges.openRequestsOn([one.id, 'changed-two', one.id], '', 10);
      expect(both).toHaveLength(4);
      expect(both.slice(0, 3).map(({ row }) => row.id)).toEqual(open);
      expect(first[0]?.content.legalBasis).toEqual({ treatyIds: [one.id] });
    });

    it('keep a notice until its end, and let only one go on from where it stands', async () => {
      const correction = await aCorrection(stores, one.id, { status: 'in_force' });
      const { id: changeId, at } = correction.change;
      const notice = { changeId, treatyId: one.id, at, toldUpTo: 'a' };
      await stores.treatyChanges.commit({ ...correction, notice });
      expect(await stores.treatyChanges.listNotices(5)).toEqual([notice]);
      const before = await queued();
      const goOn = (toldUpTo: string | null) =>
        stores.treatyChanges.goOn(notice, { toldUpTo, deliveries: [aDelivery(user.id)] });
      await goOn('b');
      await expect(goOn('b')).rejects.toMatchObject({ code: 'conflict' });
      expect(await queued()).toBe(before + 1);
      await stores.treatyChanges.goOn({ ...notice, toldUpTo: 'b' }, { toldUpTo: null, deliveries: [] });
      expect(await stores.treatyChanges.listNotices(5)).toEqual([]);
    });
  });
}
