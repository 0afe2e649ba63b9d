import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { openD1Engine } from '../../src/persistence/d1-engine.ts';
import { sqliteMigrations } from '../../src/persistence/migrations.generated.ts';
import { createStores } from '../../src/persistence/stores.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';

// Safe because wrangler.toml binds a D1 database under this name.
const d1 = () => (env as { DB: D1Database }).DB;

async function emptyDatabase(): Promise<void> {
  const { results } = await d1()
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'`,
    )
    .all<{ name: string }>();
  const drops = results.map(({ name }) => d1().prepare(`DROP TABLE "${name}"`));
  await d1().batch([d1().prepare('PRAGMA defer_foreign_keys = ON'), ...drops]);
}

/** Real stores on an empty D1 database, made by the real migrations. */
export async function openD1Stores(): Promise<Stores> {
  await emptyDatabase();
  const statements = sqliteMigrations
    .flatMap(({ sql }) => sql.split(/;\s*$/m))
    .filter((sql) => sql.trim() !== '');
  await d1().batch(statements.map((sql) => d1().prepare(sql)));
  return createStores(openD1Engine(d1()));
}
