import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PGliteServer, startPGlite } from '../../src/build/pglite-server.ts';
import { tables } from '../../src/persistence/copy/tables.ts';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { fillDemo } from '../../src/runtimes/demo/fill-demo.ts';
import { type CommandLine, commandLine } from './command-line.ts';

let server: PGliteServer;
let onSqlite: CommandLine;
let onPostgres: CommandLine;
const fileIn = ({ dataDir }: CommandLine) => join(dataDir, 'komek.db');

beforeAll(async () => {
  server = await startPGlite();
  onSqlite = commandLine();
  onPostgres = commandLine({ DATABASE_URL: server.url, DATABASE_CONNECTIONS: '1' });
  await onSqlite.withServices(fillDemo);
}, 120_000);
beforeEach(() => server.empty());
afterAll(async () => {
  for (const line of [onSqlite, onPostgres]) line.remove();
  await server.stop();
});

const everything = (file: string) => {
  const database = new Database(file, { readonly: true });
  const rows = tables.map(([table, key]) => [
    table,
    database.prepare(`SELECT * FROM "${table}" ORDER BY ${key.map((column) => `"${column}"`).join()}`).all(),
  ]);
  database.close();
  return Object.fromEntries(rows);
};

describe('komek copy', { timeout: 60_000 }, () => {
  it('knows every table and its primary key', () => {
    const file = join(onSqlite.folder, 'tables.db');
    migrateSqlite(file);
    const database = new Database(file, { readonly: true });
    const names = database
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
      )
      .pluck()
      .all();
    expect(tables.map(([table]) => table).toSorted()).toEqual(names.toSorted());
    for (const [table, key] of tables) {
      const columns = database.pragma(`table_info("${table}")`) as { name: string; pk: number }[];
      const primary = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
      expect(primary.map(({ name }) => name)).toEqual(key);
    }
    database.close();
  });

  it('moves a whole register to PostgreSQL, where its log verifies, and back, with nothing lost or changed', async () => {
    const there = await onSqlite.komek(['copy', '--from', `file:${fileIn(onSqlite)}`, '--to', server.url]);
    expect(there).toMatchObject({ status: 0, errors: [] });
    expect(there.out).toContainEqual(expect.stringMatching(/^Request: 1\d\d rows, the same on both sides$/));
    const verified = await onPostgres.komek(['audit', 'verify']);
    expect(verified.out).toEqual([expect.stringMatching(/no fault found\.$/)]);

    const back = join(onSqlite.folder, 'back.db');
    expect(await onSqlite.komek(['copy', '--from', server.url, '--to', `file:${back}`])).toMatchObject({
      status: 0,
    });
    expect(everything(back)).toEqual(everything(fileIn(onSqlite)));
  });

  it('writes nothing over what is there, and leaves nothing where it fails', async () => {
    await onPostgres.komek(['registry', 'status']);
    const again = await onSqlite.komek(['copy', '--from', `file:${fileIn(onSqlite)}`, '--to', server.url]);
    expect(again).toMatchObject({ status: 1 });
    expect(again.errors.join()).toContain('is not empty');
    expect((await onPostgres.komek(['audit', 'verify'])).out).toEqual([
      expect.stringMatching(/^Checked 0 requests/),
    ]);
  });

  it('says in one line what it was given wrongly', async () => {
    const copy = (from: string, to: string) => onSqlite.komek(['copy', '--from', from, '--to', to]);
    expect((await copy('file:/nowhere/komek.db', server.url)).errors).toEqual([
      'There is no database at /nowhere/komek.db.',
    ]);
    expect((await copy('komek.db', server.url)).errors).toEqual([expect.stringMatching(/^--from must name/)]);
  });

  it('backs a register of PostgreSQL up and restores it', async () => {
    await onSqlite.komek(['copy', '--from', `file:${fileIn(onSqlite)}`, '--to', server.url]);
    const file = join(onPostgres.folder, 'komek.backup');
    const dataDir = onSqlite.dataDir;
    const backup = await onPostgres.komek(['backup', file], { dataDir });
    expect(backup).toMatchObject({ status: 0, errors: [] });

    await server.empty();
    const restored = await onPostgres.komek(['restore', file], { dataDir: join(onPostgres.folder, 'new') });
    expect(restored).toMatchObject({ status: 0, errors: [] });
    expect(restored.out.at(-1)).toMatch(/no fault found\.$/);
    const check = join(onPostgres.folder, 'check.db');
    await onPostgres.komek(['copy', '--from', server.url, '--to', `file:${check}`]);
    expect(everything(check)).toEqual(everything(fileIn(onSqlite)));
  });
});
