import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PGliteServer, startPGlite } from '../../src/build/pglite-server.ts';
import {
  diffFromMigrations,
  migrationHistoryProblems,
  readMigrationList,
} from '../../src/build/schema-engine.ts';
import { migratePostgres } from '../../src/persistence/migrate-postgres.ts';
import type { Migration } from '../../src/persistence/migration-history.ts';

let server: PGliteServer;
beforeAll(async () => {
  server = await startPGlite();
}, 60_000);
beforeEach(() => server.empty());
afterAll(() => server.stop());

const own = () => readMigrationList('prisma/postgresql/migrations');
const migration = (name: string, sql: string): Migration => ({ name, checksum: `sum of ${sql}`, sql });
const first = migration('1_first', 'CREATE TABLE "A" ("id" TEXT NOT NULL PRIMARY KEY);');

describe('the migrations of PostgreSQL', () => {
  it('lead to exactly what schema.prisma says', async () => {
    expect(await diffFromMigrations(own(), 'prisma/postgresql/schema.prisma', server.url)).toBe('');
  });

  it('compare every text byte by byte, as SQLite does', () => {
    for (const { migrationFile } of own().migrationDirectories) {
      const { content } = migrationFile;
      const sql = content.tag === 'ok' ? content.value : '';
      for (const line of sql.split('\n').filter((text) => /^\s+"\w+" TEXT\b/.test(text)))
        expect(line).toContain('TEXT COLLATE "C"');
    }
  });

  it('are recorded as Prisma records them, and applied once', async () => {
    expect(await migratePostgres(server.url)).not.toEqual([]);
    expect(await migratePostgres(server.url)).toEqual([]);
    expect(await migrationHistoryProblems(server.url, own())).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      history: null,
    });
  });

  it('leave the database as it was when one of them fails half-way, and go on when it is mended', async () => {
    await migratePostgres(server.url, [first]);
    const bad = migration('2_bad', 'CREATE TABLE "B" ("id" TEXT); CREATE TABLE "A" ("id" TEXT);');
    await expect(migratePostgres(server.url, [first, bad])).rejects.toThrow(
      /^Migration 2_bad failed and was rolled back: [^\n]+$/,
    );
    const mended = migration('2_bad', 'CREATE TABLE "B" ("id" TEXT);');
    expect(await migratePostgres(server.url, [first, mended])).toEqual(['2_bad']);
  });

  it('refuse a database of a newer version and a migration changed after it was applied', async () => {
    await migratePostgres(server.url, [first, migration('2_newer', 'CREATE TABLE "B" ("id" TEXT);')]);
    await expect(migratePostgres(server.url, [first])).rejects.toThrow(
      'made by a newer version of Komek (migration 2_newer)',
    );
    const second = migration('2_newer', 'CREATE TABLE "B" ("id" TEXT);');
    await expect(migratePostgres(server.url, [{ ...first, checksum: 'another' }, second])).rejects.toThrow(
      '1_first was changed after it was applied',
    );
  });
});
