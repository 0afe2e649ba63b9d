import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Migration, migrationFailed, missingFrom, requireNone } from './migration-history.ts';
import { postgresMigrations } from './migrations.generated.ts';
import { openClient } from './postgres-connections.ts';

/** Prisma's own record of migrations, so that its tools understand the database. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** One of several processes that start together migrates; the others wait for it. */
const migrationLock = 7_304_002;

async function readApplied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function applyOne(client: pg.Client, { name, checksum, sql }: Migration): Promise<void> {
  await client.query(sql).catch((error: unknown) => {
    throw migrationFailed(name, error);
  });
  await client.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

/** Throws unless every migration has been applied. */
export async function requireNewest(
  client: pg.Client,
  migrations: readonly Migration[] = postgresMigrations,
): Promise<void> {
  requireNone(missingFrom(await readApplied(client), migrations));
}

/**
 * Brings a PostgreSQL database to the newest schema and returns the names of what was applied. One transaction around
 * everything: a failed migration leaves the database as it was.
 */
export async function migratePostgres(
  url: string,
  migrations: readonly Migration[] = postgresMigrations,
): Promise<readonly string[]> {
  const client = await openClient(url);
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${migrationLock})`);
    await client.query(historyTable);
    const missing = missingFrom(await readApplied(client), migrations);
    for (const migration of missing) await applyOne(client, migration);
    await client.query('COMMIT');
    return missing.map(({ name }) => name);
  } finally {
    // Ends a transaction that was not committed.
    await client.end();
  }
}
