import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aDocument, aRow, aStep, noon } from '../support/change-builders.ts';

/** What every engine promises of the log and its digests; run on SQLite and on D1. */
export function describeAudit(openStores: () => Promise<Stores>): void {
  describe('the audit', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

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
}
