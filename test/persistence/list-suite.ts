import { beforeAll, describe, expect, it } from 'vitest';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import type { RequestFilter, RequestScope } from '../../src/use-cases/ports/request-query.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow } from '../support/change-builders.ts';

const now = '2026-06-01T00:00:00.000Z';
const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T00:00:00.000Z`;

/** What every engine promises of lists; run on SQLite and on D1. */
export function describeLists(openStores: () => Promise<Stores>): void {
  describe('a list of requests', () => {
    let stores: Stores;
    const rows: readonly RequestRow[] = [
      aRow({ number: 1, state: 'ES', updatedAt: day(1), visibleToState: true, caseNumber: '26-0007/15' }),
      aRow({ number: 2, state: 'ES', updatedAt: day(3), status: 'sent', nextDueAt: day(9) }),
      aRow({
        number: 3,
        state: 'TR',
        updatedAt: day(3),
        nextDueAt: '2026-07-01T00:00:00.000Z',
        visibleToState: true,
      }),
      aRow({
        number: 4,
        state: 'TR',
        updatedAt: day(2),
        officeCode: 'ALM',
        terminal: true,
        nextDueAt: day(9),
      }),
      aRow({
        number: 5,
        state: 'TR',
        updatedAt: day(4),
        officeCode: 'PGO',
        executingOfficeCode: 'ALM',
        assigneeId: 'a',
      }),
      aRow({ number: 6, updatedAt: day(5), officeCode: 'SHY', controlledUntil: '2026-12-31' }),
    ];
    const terms: Readonly<Record<number, readonly string[]>> = {
      1: ['26000715', 'ivanov'],
      2: ['ivanova', 'petrov'],
      3: ['petrov'],
    };
    beforeAll(async () => {
      stores = await openStores();
      for (const row of rows)
        await stores.requests.commit(aCreation(row, { searchTerms: terms[row.number] ?? [] }));
    });

    const list = (
      filter: Partial<RequestFilter>,
      options: { scope?: RequestScope; limit?: number; cursor?: string } = {},
    ) => {
      const { scope = { sees: 'all' }, limit = 50, cursor } = options;
      return stores.requests.list({ sort: '-updatedAt', ...filter }, scope, { limit, cursor }, now);
    };
    const numbers = async (filter: Partial<RequestFilter>, scope: RequestScope = { sees: 'all' }) =>
      (await list(filter, { scope })).items.map(({ number }) => number).toSorted();

    it.each([
      ['-updatedAt'],
      ['updatedAt'],
      ['-createdAt'],
      ['createdAt'],
      ['nextDueAt'],
      ['reference'],
    ] as const)('sorted by %s shows every request once, page by page', async (sort) => {
      const whole = await list({ sort });
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ sort }, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        expect(page).toMatchObject({ total: 6, totalIsExact: true });
        seen.push(...page.items.map(({ number }) => number));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(whole.items.map(({ number }) => number));
      expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('puts the nearest deadline first and requests without one last', async () => {
      const { items } = await list({ sort: 'nextDueAt' });
      expect(items.map(({ nextDueAt }) => nextDueAt !== null)).toEqual([
        true,
        true,
        true,
        false,
        false,
        false,
      ]);
    });

    it('goes on where the page ended although newer requests came in between', async () => {
      const first = await list({ sort: 'updatedAt' }, { limit: 3 });
      const rest = await list({ sort: 'updatedAt' }, { cursor: first.nextCursor ?? '' });
      expect(first.items.length + rest.items.length).toBe(6);
      expect(rest.nextCursor).toBeNull();
    });

    it.each(['', 'nonsense', '%%%', btoa('["updatedAt","x"]'), btoa('{}')])(
      'refuses the cursor "%s"',
      async (cursor) => {
        const refused = list({}, { cursor }).catch((error: unknown) => error);
        expect(await refused).toMatchObject({
          code: 'invalid',
          findings: [{ code: 'bad_cursor', path: '/cursor', severity: 'block' }],
        });
        expect(await refused).toBeInstanceOf(UseCaseError);
      },
    );

    it('refuses a cursor of another sorting', async () => {
      const { nextCursor } = await list({ sort: 'reference' }, { limit: 1 });
      await expect(list({ sort: 'updatedAt' }, { cursor: nextCursor ?? '' })).rejects.toMatchObject({
        code: 'invalid',
      });
    });

    it('tells the total of an empty last page as of any other', async () => {
      const { nextCursor } = await list({ sort: 'reference', state: 'ES' }, { limit: 2 });
      const beyond = await list(
        { sort: 'reference', state: 'ES', status: 'sent' },
        { cursor: nextCursor ?? '' },
      );
      expect(beyond).toMatchObject({ items: [], total: 1, nextCursor: null });
    });

    it('narrows by each filter', async () => {
      expect(await numbers({ state: 'TR' })).toEqual([3, 4, 5]);
      expect(await numbers({ status: 'sent' })).toEqual([2]);
      expect(await numbers({ kind: 'extradition' })).toEqual([]);
      expect(await numbers({ direction: 'outgoing', assignee: 'a' })).toEqual([5]);
      expect(await numbers({ office: 'ALM' })).toEqual([4, 5]);
      expect(await numbers({ open: false })).toEqual([4]);
      expect(await numbers({ overdue: true })).toEqual([2]);
      expect(await numbers({ overdue: false })).toEqual([1, 3, 4, 5, 6]);
    });

    it('narrows to what waits for a person, however many situations their role has', async () => {
      const draft = { kind: 'mla', direction: 'outgoing', status: 'draft' } as const;
      const many = Array.from({ length: 60 }, (_, at) => ({ ...draft, status: `status_${at}` }));
      const drafts = await numbers({ status: 'draft' });
      expect(await numbers({ waiting: [{ places: [...many, draft] }] })).toEqual(drafts);
      expect(await numbers({ waiting: [{ places: [draft], office: 'ALM' }] })).toEqual([4, 5]);
      expect(await numbers({ waiting: [{ places: [draft], office: 'ALM', assignee: 'b' }] })).toEqual([4]);
      expect(
        await numbers({
          waiting: [
            { places: [{ ...draft, status: 'sent' }] },
            { places: [draft], assignee: 'a', office: 'ALM' },
          ],
        }),
      ).toEqual([2, 4, 5]);
      expect(await numbers({ waiting: [] })).toEqual([]);
      expect(await numbers({ dueBefore: day(10) })).toEqual([2]);
    });

    it('finds by reference, case number and the beginning of a surname, in either script', async () => {
      expect(await numbers({ q: 'mla-out-2026-000003' })).toEqual([3]);
      expect(await numbers({ q: 'MLA-OUT-2026' })).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await numbers({ q: '26-0007' })).toEqual([1]);
      expect(await numbers({ q: 'Иванов' })).toEqual([1, 2]);
      expect(await numbers({ q: 'ivanova' })).toEqual([2]);
      expect(await numbers({ q: 'Петров ИВАН' })).toEqual([2]);
      expect(await numbers({ q: 'иванов sidorov' })).toEqual([]);
      expect(await numbers({ q: '%' })).toEqual([]);
    });

    it('searches references only where names may not be searched', async () => {
      expect(await numbers({ q: 'Иванов', referenceOnly: true })).toEqual([]);
      expect(await numbers({ q: '26-0007', referenceOnly: true })).toEqual([]);
      expect(await numbers({ q: 'mla-out-2026-000002', referenceOnly: true })).toEqual([2]);
    });

    it('shows each actor only what their scope allows, in lists, counts and single files', async () => {
      const seenBy = async (scope: RequestScope) => {
        const listed = await numbers({}, scope);
        const counted = (await stores.requests.counts(scope)).reduce((sum, { count }) => sum + count, 0);
        const files = await Promise.all(rows.map(({ id }) => stores.requests.find(id, scope)));
        const opened = files.flatMap((file) => (file ? [file.row.number] : []));
        expect(counted).toBe(listed.length);
        expect(opened).toEqual(listed);
        return listed;
      };
      expect(await seenBy({ sees: 'all' })).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await seenBy({ sees: 'office', office: 'ALM' })).toEqual([4, 5]);
      expect(await seenBy({ sees: 'state', state: 'ES' })).toEqual([1]);
      expect(await seenBy({ sees: 'state', state: 'TR' })).toEqual([3]);
      expect(await seenBy({ sees: 'controlled' })).toEqual([6]);
      expect(await seenBy({ sees: 'nothing' })).toEqual([]);
    });
  });
}
