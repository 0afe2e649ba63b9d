import { afterAll, describe, expect, it } from 'vitest';
import { compileChanges } from '../../src/persistence/compile-changes.ts';
import { aCreation, aRow, noon } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { describeAccounts } from './account-suite.ts';
import { describeAudit } from './audit-suite.ts';
import { describeCommits } from './commit-suite.ts';
import { describeFiles } from './file-suite.ts';
import { describeLists } from './list-suite.ts';
import { describeOutbox } from './outbox-suite.ts';
import { describeRecords } from './records-suite.ts';

const opened: TestStores[] = [];
const openStores = async () => {
  const test = openTestStores();
  opened.push(test);
  return test.stores;
};
afterAll(async () => {
  for (const test of opened) await test.close();
});

describeAccounts(openStores);
describeCommits(openStores);
describeFiles(openStores);
describeLists(openStores);
describeRecords(openStores);
describeOutbox(openStores);
describeAudit(openStores);

describe('a search for a word that thousands of requests share', () => {
  it('finds the same as one for a rare word, within the scope', async () => {
    const test = openTestStores();
    opened.push(test);
    const { stores, engine } = test;
    const rows = Array.from({ length: 2_100 }, (_, index) =>
      aRow({ number: index + 1, officeCode: index % 2 ? 'AST' : 'ALM' }),
    );
    await engine.commit(rows.flatMap((row) => compileChanges(aCreation(row, { searchTerms: ['ivanov'] }))));
    const list = (q: string, referenceOnly = false) =>
      stores.requests.list(
        { q, referenceOnly, sort: 'reference' },
        { sees: 'office', office: 'AST' },
        { limit: 3 },
        noon,
      );
    for (const page of [await list('Иван'), await list('mla'), await list('MLA', true)]) {
      expect(page.items.map(({ number }) => number)).toEqual([2, 4, 6]);
      expect(page).toMatchObject({ total: 1_000, totalIsExact: false });
    }
    expect((await list('Иван MLA-OUT-2026-000002')).items.map(({ number }) => number)).toEqual([2]);
    expect((await list('Иван', true)).total).toBe(0);
  });
});
