import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type Migration, migrationFailed, missingFrom, requireNone } from './migration-history.ts';
import { sqliteMigrations } from './migrations.generated.ts';
import { openConnection } from './sqlite-engine.ts';

/** Prisma's own record of migrations, so that its tools understand the database. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

function readApplied(connection: Database): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[], { name: string; checksum: string }>(
      'SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
    )
    .all();
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function applyOne(connection: Database, { name, checksum, sql }: Migration): void {
  const startedAt = Date.now();
  try {
    connection.exec(sql);
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows point to rows that do not exist`);
  } catch (error) {
    throw migrationFailed(name, error);
  }
  connection
    .prepare(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, name, startedAt, Date.now());
}

/** Throws unless every migration has been applied. */
export function requireNewest(
  connection: Database,
  migrations: readonly Migration[] = sqliteMigrations,
): void {
  requireNone(missingFrom(readApplied(connection), migrations));
}

/**
 * Brings a SQLite file to the newest schema and returns the names of what was applied. One transaction around
 * everything: a failed migration leaves the file as it was, and two programs starting together do not collide.
 */
export function migrateSqlite(
  file: string,
  migrations: readonly Migration[] = sqliteMigrations,
): readonly string[] {
  const connection = openConnection(file);
  try {
    // Has no effect inside a transaction, and rebuilding a table needs it off; applyOne checks the references instead.
    connection.pragma('foreign_keys = OFF');
    const migrate = connection.transaction(() => {
      connection.exec(historyTable);
      const missing = missingFrom(readApplied(connection), migrations);
      for (const migration of missing) applyOne(connection, migration);
      return missing.map(({ name }) => name);
    });
    return migrate.immediate();
  } finally {
    connection.close();
  }
}
