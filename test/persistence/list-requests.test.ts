import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileChanges } from '../../src/persistence/compile-changes.ts';
import type { Engine, Queries } from '../../src/persistence/engine.ts';
import { type Few, listRequests } from '../../src/persistence/list-requests.ts';
import type { RequestFilter } from '../../src/use-cases/ports/request-query.ts';
import { aCreation, aRow, noon } from '../support/change-builders.ts';
import { anInvention, inventedLists, inventRows, pageByPage } from '../support/list-oracle.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

/** Every way through the indexes, whatever the size of the list. */
const waysThrough: readonly (readonly [string, Few])[] = [
  ['put in order as a whole', { ofOwn: 500, ofAll: 5_000, ofWord: 2_000 }],
  ['met along the index of whose they are', { ofOwn: 0, ofAll: 5_000, ofWord: 2_000 }],
  ['met along the index of all', { ofOwn: 0, ofAll: 0, ofWord: 2_000 }],
];

/** D1 takes no statement with more values. */
const mostValues = 100;

const refusingLongOnes = (engine: Engine): Engine => ({
  ...engine,
  query: (statement) => {
    expect(statement.parameters.length).toBeLessThanOrEqual(mostValues);
    return engine.query(statement);
  },
  snapshot: <Rows extends readonly unknown[]>(statements: Queries<Rows>) => {
    for (const { parameters } of statements) expect(parameters.length).toBeLessThanOrEqual(mostValues);
    return engine.snapshot(statements);
  },
});

describe.each(waysThrough)('a list, where it is short and %s', (_, few) => {
  let test: TestStores;
  const rows = inventRows(120);
  beforeAll(async () => {
    test = openTestStores();
    for (const row of rows) await test.stores.requests.commit(anInvention(row));
  });
  afterAll(() => test.close());

  it('has what a look at every request finds, in order, page by page, with the right total', async () => {
    const engine = refusingLongOnes(test.engine);
    let found = 0;
    for (const { asked, expected } of inventedLists(rows, 400)) {
      const listed = await pageByPage((page) => listRequests(engine, { ...asked, page }, few));
      expect({ asked, ...listed }).toEqual({ asked, ids: expected, totals: [expected.length] });
      found += expected.length;
    }
    expect(found).toBeGreaterThan(1_000);
  });
});

describe('a search for words that thousands of requests share', () => {
  let test: TestStores;
  beforeAll(async () => {
    test = openTestStores();
    const rows = Array.from({ length: 2_100 }, (_, index) =>
      aRow({ number: index + 1, officeCode: index % 2 ? 'AST' : 'ALM' }),
    );
    const words = { searchTerms: ['ivanov', 'petrov'] };
    await test.engine.commit(rows.flatMap((row) => compileChanges(aCreation(row, words), 'queued')));
  });
  afterAll(() => test.close());

  const list = (q: string, filter: Partial<RequestFilter> = {}) =>
    listRequests(
      refusingLongOnes(test.engine),
      {
        filter: { q, sort: 'reference', ...filter },
        scope: { sees: 'office', office: 'AST' },
        page: { limit: 3 },
        now: noon,
      },
      { ofOwn: 500, ofAll: 5_000, ofWord: 2_000 },
    );

  it.each([
    ['Иван', {}],
    ['mla', {}],
    ['MLA', { referenceOnly: true }],
    ['Иван MLA И ива П пет Петр ivanov', {}],
    ['Иван MLA И ива П пет Петр ivanov', { status: 'draft', state: 'ES', overdue: false }],
  ])('such as "%s" finds the same as one for a rare word, within the scope', async (q, filter) => {
    for (const sort of ['reference', 'updatedAt', 'nextDueAt'] as const) {
      const page = await list(q, { ...filter, sort });
      expect(page.items.map(({ number }) => number)).toEqual([2, 4, 6]);
      expect(page).toMatchObject({ total: 1_000, totalIsExact: false });
    }
  });

  it('beside a rare word finds what both find', async () => {
    const found = await list('Иван MLA-OUT-2026-000002');
    expect(found.items.map(({ number }) => number)).toEqual([2]);
    expect((await list('Иван', { referenceOnly: true })).total).toBe(0);
    expect((await list('Иван MLA П Сидор')).total).toBe(0);
  });
});
