import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { anInvention, inventedLists, inventRows, pageByPage } from '../support/list-oracle.ts';

/** What every engine promises of lists asked in every combination; run on SQLite and on D1. */
export function describeInventedLists(openStores: () => Promise<Stores>): void {
  describe('a list asked for in any combination', () => {
    let stores: Stores;
    const rows = inventRows(40);
    beforeAll(async () => {
      stores = await openStores();
      for (const row of rows) {
        await stores.requests.commit(anInvention(row, { searchTerms: ['ivanov'] }));
      }
    });

    it('has what a look at every request finds, in order, page by page', async () => {
      for (const { asked, expected } of inventedLists(rows, 120)) {
        const { filter, scope, now } = asked;
        const listed = await pageByPage((page) => stores.requests.list(filter, scope, page, now));
        expect({ asked, ...listed }).toEqual({ asked, ids: expected, totals: [expected.length] });
      }
    });

    it('may be searched by many words beside', async () => {
      for (const { asked, expected } of inventedLists(rows, 40)) {
        const { filter, scope, now } = asked;
        const searched = { ...filter, q: 'и ив ива иван ivano ivanov ИВАН i' };
        const listed = await pageByPage((page) => stores.requests.list(searched, scope, page, now));
        expect({ asked, ...listed }).toEqual({ asked, ids: expected, totals: [expected.length] });
      }
    });
  });
}
