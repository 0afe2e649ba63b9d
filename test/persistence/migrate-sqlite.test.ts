import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import {
  diffFromMigrations,
  migrationHistoryProblems,
  readMigrationList,
} from '../../src/build/schema-engine.ts';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import type { Migration } from '../../src/persistence/migration-history.ts';
import { sqliteMigrations } from '../../src/persistence/migrations.generated.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.db`);

const migration = (name: string, sql: string): Migration => ({ name, checksum: `sum of ${sql}`, sql });
const first = migration('1_first', 'CREATE TABLE "A" ("id" TEXT NOT NULL PRIMARY KEY);');

const tablesOf = (file: string) => {
  const connection = new Database(file);
  const rows = connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as {
    name: string;
  }[];
  connection.close();
  return rows.map(({ name }) => name);
};

describe('the migrations', () => {
  it('lead to exactly what schema.prisma says', async () => {
    const migrations = readMigrationList('prisma/migrations');
    expect(await diffFromMigrations(migrations, 'prisma/schema.prisma')).toBe('');
  });

  it('are recorded as Prisma records them', async () => {
    const file = newFile();
    expect(migrateSqlite(file)).not.toEqual([]);
    expect(await migrationHistoryProblems(file, readMigrationList('prisma/migrations'))).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
  });

  it('are applied once', () => {
    const file = newFile();
    const second = migration('2_second', 'CREATE TABLE "B" ("id" TEXT);');
    expect(migrateSqlite(file, [first])).toEqual(['1_first']);
    expect(migrateSqlite(file, [first, second])).toEqual(['2_second']);
    expect(migrateSqlite(file, [first, second])).toEqual([]);
  });

  it('leave the database as it was when one of them fails', () => {
    const file = newFile();
    migrateSqlite(file, [first]);
    const good = migration('2_good', 'CREATE TABLE "B" ("id" TEXT);');
    const bad = migration('3_bad', 'CREATE TABLE "C" ("id" TEXT); CREATE TABLE "A" ("id" TEXT);');
    expect(() => migrateSqlite(file, [first, good, bad])).toThrow(
      /^Migration 3_bad failed and was rolled back: [^\n]+$/,
    );
    expect(tablesOf(file)).toEqual(['_prisma_migrations', 'A']);
    expect(migrateSqlite(file, [first, good])).toEqual(['2_good']);
  });

  it('may rebuild a table that others refer to, but not break the references', () => {
    const file = newFile();
    const referring = migration(
      '2_referring',
      `CREATE TABLE "B" ("a" TEXT NOT NULL REFERENCES "A" ("id"));
       INSERT INTO "A" VALUES ('x'); INSERT INTO "B" VALUES ('x');`,
    );
    const rebuild = (rows: string) =>
      `CREATE TABLE "new_A" ("id" TEXT NOT NULL PRIMARY KEY, "more" TEXT);
       INSERT INTO "new_A" ("id") SELECT "id" FROM "A" ${rows}; DROP TABLE "A"; ALTER TABLE "new_A" RENAME TO "A";`;
    migrateSqlite(file, [first, referring]);
    expect(() => migrateSqlite(file, [first, referring, migration('3_lossy', rebuild('WHERE 0'))])).toThrow(
      /3_lossy/,
    );
    expect(migrateSqlite(file, [first, referring, migration('3_rebuild', rebuild(''))])).toEqual([
      '3_rebuild',
    ]);
  });

  it('refuse a database of a newer version and a migration changed after it was applied', () => {
    const file = newFile();
    migrateSqlite(file, [first, migration('2_newer', 'CREATE TABLE "B" ("id" TEXT);')]);
    expect(() => migrateSqlite(file, [first])).toThrow(
      'made by a newer version of Komek (migration 2_newer)',
    );
    const edited = { ...first, checksum: 'another' };
    expect(() => migrateSqlite(file, [edited])).toThrow('1_first was changed after it was applied');
  });
});

describe('a register older than its alarms and courses', () => {
  it('has everything looked at by the first sweeps: open extradition before the rest, and last what ended', () => {
    const file = newFile();
    const alarms = sqliteMigrations.findIndex(({ name }) => name.endsWith('_alarms'));
    migrateSqlite(file, sqliteMigrations.slice(0, alarms));
    const connection = new Database(file);
    const columns = {
      reference: '',
      kind: 'mla',
      direction: 'incoming',
      year: 2026,
      number: 1,
      state: 'ES',
      status: 's',
    };
    const fixed = {
      sequence: 1,
      headHash: 'h',
      officeCode: 'AST',
      createdById: 'c',
      caseNumber: '',
      urgent: 0,
    };
    const rest = {
      confidential: 0,
      nextDueAt: '2026-09-01',
      visibleToState: 0,
      createdAt: 'x',
      updatedAt: 'x',
    };
    const insert = (id: string, change: object) => {
      const row = { id, ...columns, ...fixed, ...rest, terminal: 0, ...change, reference: id };
      const names = Object.keys(row);
      connection
        .prepare(
          `INSERT INTO "Request" ("${names.join('", "')}") VALUES (${names.map(() => '?').join(', ')})`,
        )
        .run(...Object.values(row));
    };
    insert('open', {});
    insert('closed', { number: 2, terminal: 1, updatedAt: new Date().toISOString() });
    insert('long-closed', { number: 3, terminal: 1, updatedAt: '2001-03-02T12:00:00.000Z' });
    insert('extradition', { kind: 'extradition' });
    connection.close();
    migrateSqlite(file);
    const migrated = new Database(file);
    const rows = migrated
      .prepare('SELECT "id" FROM "Request" WHERE "nextAlarmAt" < ? ORDER BY "nextAlarmAt"')
      .all('2026');
    migrated.close();
    expect(rows.map((row) => (row as { id: string }).id)).toEqual([
      'extradition',
      'open',
      'closed',
      'long-closed',
    ]);
  });
});
