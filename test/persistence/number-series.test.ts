import { afterEach, expect, it } from 'vitest';
import { openSqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aRow } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

let first: TestStores;
afterEach(() => first.close());

it('two processes that file at once leave no gap and give no number twice', async () => {
  first = openTestStores();
  const otherEngine = openSqliteEngine(`${first.folder}/komek.db`);
  const other = createStores(otherEngine);
  const series = { kind: 'mla', direction: 'outgoing', year: 2031 } as const;
  const createOne = (_: unknown, index: number) => {
    const { requests } = index % 2 === 0 ? first.stores : other;
    return requests.withNextNumber(series, async (number) => {
      const reference = `MLA-OUT-2031-${String(number).padStart(6, '0')}`;
      // Whoever waits here has the number only as long as nobody else takes it.
      await new Promise((resolve) => setTimeout(resolve, 1));
      await requests.commit(aCreation(aRow({ ...series, number, reference })));
      return number;
    });
  };
  const numbers = await Promise.all(Array.from({ length: 30 }, createOne));
  await otherEngine.close();
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});
