import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestScope } from '../../src/use-cases/ports/request-query.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, aStep } from '../support/change-builders.ts';
import { isInScope, repeatable } from '../support/list-oracle.ts';

const scopes: readonly RequestScope[] = [
  { sees: 'all' },
  ...['AST', 'ALM', 'PGO'].map((office) => ({ sees: 'office', office }) as const),
  ...['ES', 'TR'].map((state) => ({ sees: 'state', state }) as const),
  { sees: 'controlled' },
  { sees: 'nothing' },
];

/** What every engine promises of figures; run on SQLite and on D1. */
export function describeCounts(openStores: () => Promise<Stores>): void {
  describe('the figures', () => {
    let stores: Stores;
    const rows: RequestRow[] = [];
    beforeAll(async () => {
      stores = await openStores();
      const { any, one } = repeatable(7);
      const chance = (): Partial<RequestRow> => ({
        status: one('draft', 'sent', 'executed'),
        state: one('ES', 'TR'),
        visibleToState: one(true, false),
        executingOfficeCode: one(null, 'AST', 'ALM'),
        assigneeId: one(null, 'a', 'b'),
        controlledUntil: one(null, '2026-12-31', '2027-01-31'),
      });
      for (let number = 1; number <= 12; number++) {
        const row = aRow({ number, officeCode: one('AST', 'ALM', 'PGO'), ...chance() });
        await stores.requests.commit(aCreation(row));
        rows.push(row);
      }
      for (let count = 0; count < 60; count++) {
        const at = any(rows.length);
        const row = rows[at];
        if (!row) throw new Error('There is no such row');
        const step = aStep(row, any(3) === 0 ? {} : chance());
        await stores.requests.commit(step);
        rows[at] = step.row;
      }
    });

    const keyOf = ({ kind, direction, status }: Pick<RequestRow, 'kind' | 'direction' | 'status'>) =>
      `${kind} ${direction} ${status}`;

    it.each(scopes)('of $sees $office $state are what a count of the requests gives', async (scope) => {
      const counted = new Map<string, number>();
      for (const row of rows.filter((candidate) => isInScope(candidate, scope)))
        counted.set(keyOf(row), (counted.get(keyOf(row)) ?? 0) + 1);
      const figures = await stores.requests.counts(scope);
      expect(new Map(figures.map((figure) => [keyOf(figure), figure.count]))).toEqual(counted);
    });

    it('stay as they are when a commit loses its race', async () => {
      const [row] = rows;
      if (!row) throw new Error('There is no row');
      const before = await stores.requests.counts({ sees: 'all' });
      const late = aStep({ ...row, headHash: 'another head' }, { status: 'withdrawn' });
      await expect(stores.requests.commit(late)).rejects.toMatchObject({ code: 'conflict' });
      await expect(stores.requests.commit(aCreation(row))).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.requests.counts({ sees: 'all' })).toEqual(before);
    });
  });
}
