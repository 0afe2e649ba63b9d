import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { openSqliteEngine, type SqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';

export interface TestStores {
  readonly engine: SqliteEngine;
  readonly stores: Stores;
  /** The database is `komek.db` in it; documents may go beside it. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Real stores on a SQLite file of their own, made by the real migrations. Close them when the test is over. */
export function openTestStores(): TestStores {
  const folder = mkdtempSync(join(tmpdir(), 'komek-test-'));
  const file = join(folder, 'komek.db');
  migrateSqlite(file);
  const engine = openSqliteEngine(file);
  return {
    engine,
    stores: createStores(engine),
    folder,
    async close() {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
