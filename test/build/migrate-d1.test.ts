import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { migrateD1 } from '../../src/build/d1.mjs';
import { openD1OnNode } from '../../src/persistence/d1-on-node.ts';
import { createStores } from '../../src/persistence/stores.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aUser } from '../support/change-builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-d1-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = join(folder, 'wrangler.toml');
const migrations = join(folder, 'migrations');
const place = ['--local', '--persist-to', join(folder, 'data')];
const migrate = () => migrateD1(place, { settings, migrations });
const second = join(migrations, '29990101000000_second.sql');
const withLast = (last: string) => `
ALTER TABLE "Office" ADD COLUMN "telephone" TEXT;
CREATE TABLE "Second" ("id" TEXT NOT NULL PRIMARY KEY);
${last};
`;

/** What a Worker of this version does with the database. */
async function onDatabase<Result>(
  work: (stores: Stores, d1: D1Database) => Promise<Result>,
): Promise<Result> {
  const persist = { path: join(folder, 'data', 'v3') };
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: settings,
    persist,
    remoteBindings: false,
  });
  return work(createStores(openD1OnNode(proxy.env.DB)), proxy.env.DB).finally(() => proxy.dispose());
}

const isThere = async (d1: D1Database) =>
  (await d1.prepare(`SELECT "name" FROM sqlite_master WHERE "name" = 'Second'`).all()).results.length > 0;

describe('a migration of D1', { timeout: 60_000 }, () => {
  beforeAll(() => {
    writeFileSync(
      settings,
      readFileSync('wrangler.toml', 'utf8').replace(/^migrations_dir.*$/m, 'migrations_dir = "migrations"'),
    );
    cpSync('dist/d1/migrations', migrations, { recursive: true });
    migrate();
  }, 60_000);

  it('that fails at its last statement leaves nothing of itself, and the version before goes on working', async () => {
    writeFileSync(second, withLast('INSERT INTO "Missing" VALUES (1)'));
    expect(migrate).toThrow(/migrations apply komek ended with status 1/);
    await onDatabase(async (stores, d1) => {
      expect(await isThere(d1)).toBe(false);
      const user = aUser();
      await stores.users.create(user);
      expect(await stores.users.findById(user.id)).toEqual(user);
      const creation = aCreation();
      await stores.requests.commit(creation);
      expect((await stores.requests.find(creation.row.id, { sees: 'all' }))?.row).toEqual(creation.row);
      expect(await stores.registry.offices()).toEqual([]);
    });
  });

  it('that was mended is applied at the next start, and what was written meanwhile stays', async () => {
    writeFileSync(second, withLast(`INSERT INTO "Second" VALUES ('1')`));
    migrate();
    await onDatabase(async (stores, d1) => {
      expect(await isThere(d1)).toBe(true);
      expect((await stores.users.list({ limit: 5 })).total).toBe(1);
      expect((await stores.requests.counts({ sees: 'all' })).map(({ count }) => count)).toEqual([1]);
    });
  });

  it('that this version does not know is a newer one, which is told in one line', () => {
    rmSync(second);
    expect(migrate).toThrow(
      'The database was made by a newer version of Komek (migration 29990101000000_second.sql). Start that version.',
    );
  });
});
