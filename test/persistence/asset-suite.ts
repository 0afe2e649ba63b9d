import { beforeAll, describe, expect, it } from 'vitest';
import type { AssetTotal } from '../../src/domain/requests/assets.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, aStep } from '../support/change-builders.ts';

const total = (stage: AssetTotal['stage'], amount: string, currency = 'USD'): AssetTotal => ({
  stage,
  amount,
  currency,
});

/** What every engine promises of property over all requests. */
export function describeAssets(openStores: () => Promise<Stores>): void {
  describe('property over all requests', () => {
    let stores: Stores;
    const rows: RequestRow[] = [];
    beforeAll(async () => {
      stores = await openStores();
      for (const number of [1, 2, 3]) {
        const row = aRow({ number });
        await stores.requests.commit(aCreation(row));
        rows.push(row);
      }
    });

    async function record(at: number, ...assetTotals: readonly AssetTotal[]): Promise<void> {
      const row = rows[at];
      if (!row) throw new Error('There is no such row');
      const step = aStep(row, {});
      await stores.requests.commit({ ...step, assetTotals });
      rows[at] = step.row;
    }

    it('is nothing before any is recorded', async () => {
      expect(await stores.requests.assetSums()).toEqual([]);
    });

    it('adds up exactly, each stage and currency for itself', async () => {
      await record(0, total('traced', '9999999999999.9999'), total('frozen', '0.10'));
      await record(1, total('traced', '0.0001'), total('traced', '500', 'KZT'));
      await record(2, total('frozen', '0.20'));
      expect(await stores.requests.assetSums()).toEqual([
        { stage: 'traced', currency: 'KZT', amount: '500', requests: 1 },
        { stage: 'traced', currency: 'USD', amount: '10000000000000', requests: 2 },
        { stage: 'frozen', currency: 'USD', amount: '0.30', requests: 2 },
      ]);
    });

    it('follows what a request records anew, and keeps it through other steps', async () => {
      await record(0, total('returned', '5'));
      const row = rows[1];
      if (!row) throw new Error('There is no such row');
      const step = aStep(row, {});
      await stores.requests.commit(step);
      rows[1] = step.row;
      expect(await stores.requests.assetSums()).toEqual([
        { stage: 'traced', currency: 'KZT', amount: '500', requests: 1 },
        { stage: 'traced', currency: 'USD', amount: '0.0001', requests: 1 },
        { stage: 'frozen', currency: 'USD', amount: '0.20', requests: 1 },
        { stage: 'returned', currency: 'USD', amount: '5', requests: 1 },
      ]);
    });

    it('is as it was when a commit loses its race', async () => {
      const [row] = rows;
      if (!row) throw new Error('There is no row');
      const before = await stores.requests.assetSums();
      const late = { ...row, headHash: 'another head' };
      const lost = { ...aStep(row, {}), before: late, assetTotals: [total('shared', '1')] };
      await expect(stores.requests.commit(lost)).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.requests.assetSums()).toEqual(before);
    });
  });
}
