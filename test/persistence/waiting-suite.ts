import { beforeAll, describe, expect, it } from 'vitest';
import { addHours } from '../../src/domain/plain-date.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, aStep, noon } from '../support/change-builders.ts';

const later = (hours: number) => addHours(noon, hours);

/** What every engine promises of the lists of what waits for a word. */
export function describeWaiting(openStores: () => Promise<Stores>): void {
  describe('requests that wait for a word', () => {
    let stores: Stores;
    let number = 0;
    beforeAll(async () => {
      stores = await openStores();
    });

    async function opened(change: Partial<RequestRow>): Promise<RequestRow> {
      number += 1;
      const row = aRow({ number, headHash: `head-${number}`, ...change });
      await stores.requests.commit(aCreation(row));
      return row;
    }
    const idsOf = (rows: readonly RequestRow[]) => rows.map(({ id }) => id);

    it('are listed with the oldest question first, for those who may see them', async () => {
      const young = await opened({ questionToUsSince: later(5) });
      const old = await opened({ questionToUsSince: later(1), officeCode: 'SHY' });
      await opened({ questionToThemSince: later(2) });
      expect(idsOf(await stores.requests.listAsked({ sees: 'all' }, 9))).toEqual([old.id, young.id]);
      expect(idsOf(await stores.requests.listAsked({ sees: 'all' }, 1))).toEqual([old.id]);
      expect(idsOf(await stores.requests.listAsked({ sees: 'office', office: 'SHY' }, 9))).toEqual([old.id]);
    });

    it('are listed with the longest silence first, and left out once the other state speaks', async () => {
      const short = await opened({ silentSince: later(8) });
      const long = await opened({ silentSince: later(3) });
      const heard = await opened({ silentSince: later(2) });
      await stores.requests.commit(aStep(heard, { silentSince: null }));
      await opened({ silentSince: later(20) });
      expect(idsOf(await stores.requests.listSilent({ sees: 'all' }, later(10), 9))).toEqual([
        long.id,
        short.id,
      ]);
    });

    it('are counted once where they are given to nobody', async () => {
      await opened({ status: 'received', direction: 'incoming' });
      const { items, total } = await stores.requests.list(
        {
          waiting: [{ places: [{ kind: 'mla', direction: 'incoming', status: 'received' }], assignee: '' }],
          sort: '-updatedAt',
        },
        { sees: 'all' },
        { limit: 10 },
        noon,
      );
      expect([items.length, total]).toEqual([1, 1]);
    });
  });
}
