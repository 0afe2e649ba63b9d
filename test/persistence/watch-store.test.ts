import { expect, it } from 'vitest';
import type { Statement } from '../../src/persistence/engine.ts';
import { openConnection } from '../../src/persistence/sqlite-engine.ts';
import { createWatchStore } from '../../src/persistence/watch-store.ts';
import { noon } from '../support/change-builders.ts';
import { openTestStores } from '../support/stores.ts';

it('figures for watchers are read from indexes alone, and only as far as asked', async () => {
  const { engine, folder, close } = openTestStores();
  const statements: Statement[] = [];
  const watch = createWatchStore({
    ...engine,
    query: (statement) => {
      statements.push(statement);
      return engine.query(statement);
    },
  });
  await watch.figures({ until: [noon, '2026-03-03T12:00:00.000Z'], rungBy: noon, most: 10 });
  expect(statements).toHaveLength(8);
  const connection = openConnection(`${folder}/komek.db`);
  const plans = statements.map(({ sql, parameters }) =>
    connection
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
      .filter((detail) => /\b(Request|Delivery|ChainDigest)\b/.test(detail)),
  );
  for (const plan of plans)
    expect(plan).toEqual([expect.stringMatching(/^(SEARCH|SCAN ChainDigest)\b.* USING (COVERING )?INDEX/)]);
  for (const { sql } of statements) expect(sql).toContain('limit');
  connection.close();
  await close();
});
