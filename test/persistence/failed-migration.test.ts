import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import type { Migration } from '../../src/persistence/migration-history.ts';
import { sqliteMigrations } from '../../src/persistence/migrations.generated.ts';
import { openSqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aRow } from '../support/change-builders.ts';
import { noSettings } from '../support/story-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-failed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'komek.db');

const second = (last: string): Migration => ({
  name: '29990101000000_second',
  checksum: last,
  sql: `ALTER TABLE "Office" ADD COLUMN "telephone" TEXT; CREATE TABLE "Second" ("id" TEXT); ${last};`,
});

const tables = () => {
  const connection = new Database(file, { readonly: true });
  const names = connection.prepare('SELECT "name" FROM sqlite_master ORDER BY 1').pluck().all();
  connection.close();
  return names;
};

describe('a migration that fails half-way', () => {
  it('leaves the version before at work, which may even be open, and goes on when it is mended', async () => {
    migrateSqlite(file);
    const engine = openSqliteEngine(file);
    const stores = createStores(engine);
    const file1 = aCreation();
    await stores.requests.commit(file1);

    const before = tables();
    expect(() =>
      migrateSqlite(file, [...sqliteMigrations, second('INSERT INTO "Missing" VALUES (1)')]),
    ).toThrow(/^Migration 29990101000000_second failed and was rolled back: [^\n]+$/);
    expect(tables()).toEqual(before);
    expect(migrateSqlite(file)).toEqual([]);
    const file2 = aCreation(aRow({ number: 2 }));
    await stores.requests.commit(file2);
    expect((await stores.requests.find(file1.row.id, { sees: 'all' }))?.row).toEqual(file1.row);

    const mended = [...sqliteMigrations, second(`INSERT INTO "Second" VALUES ('1')`)];
    expect(migrateSqlite(file, mended)).toEqual(['29990101000000_second']);
    expect((await stores.requests.find(file2.row.id, { sees: 'all' }))?.row).toEqual(file2.row);
    await engine.close();
  });

  it('and once it is applied, keeps an older program from starting, in one line', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/node.js'], {
      env: { ...process.env, ...noSettings, DATA_DIR: folder, PORT: '1' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Komek cannot start: The database was made by a newer version of Komek \(migration 29990101000000_second\)\.[^\n]+\n$/,
    );
  });
});
