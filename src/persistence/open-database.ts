import { migratePostgres } from './migrate-postgres.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import type { PostgresPlace } from './postgres-connections.ts';
import { openPostgresEngine, type PostgresEngine } from './postgres-engine.ts';
import { openSqliteEngine, type SqliteEngine } from './sqlite-engine.ts';

type Place =
  | { readonly kind: 'sqlite'; readonly file: string }
  | ({ readonly kind: 'postgresql' } & PostgresPlace);

/** The database of a process of Node, brought to the newest schema. */
export async function openDatabase(place: Place): Promise<SqliteEngine | PostgresEngine> {
  if (place.kind === 'postgresql') {
    await migratePostgres(place.url);
    return openPostgresEngine(place);
  }
  migrateSqlite(place.file);
  return openSqliteEngine(place.file);
}
