import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTrouble } from '../../src/persistence/find-trouble.ts';
import { migratePostgres } from '../../src/persistence/migrate-postgres.ts';
import { openPostgresEngine, type PostgresEngine } from '../../src/persistence/postgres-engine.ts';
import { storeSetting } from '../../src/persistence/registry-statements.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

let server: PostgresServer;
let url: string;
let engine: PostgresEngine;
beforeAll(async () => {
  server = await startPostgres();
  url = await server.newDatabase();
  await migratePostgres(url);
  engine = await openPostgresEngine({ url, connections: 5 });
}, 60_000);
afterAll(async () => {
  await engine.close();
  await server.remove();
}, 60_000);

async function beside<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

describe('a PostgreSQL database', () => {
  it('that is written to without a pause is ready', async () => {
    const other = await openPostgresEngine({ url, connections: 20 });
    let isOver = false;
    let written = 0;
    const write = async (key: string) => {
      while (!isOver) {
        await other.commit([storeSetting(key, String(written))]);
        written += 1;
      }
    };
    const writing = Promise.all(Array.from({ length: 20 }, (_, index) => write(`busy.${index}`)));
    const found = [];
    for (let i = 0; i < 10; i++) found.push(await findTrouble(engine));
    isOver = true;
    await writing;
    await other.close();
    expect(written).toBeGreaterThan(20);
    expect(found).toEqual(Array(10).fill(undefined));
  });

  it('in which one writer holds up all others is told as locked within a second', async () => {
    await beside(async (client) => {
      await client.query('BEGIN; SELECT pg_advisory_xact_lock(7304001)');
      const startedAt = performance.now();
      expect(await findTrouble(engine)).toMatchObject({ code: 'database_locked' });
      expect(performance.now() - startedAt).toBeLessThan(1_300);
      await client.query('ROLLBACK');
    });
    expect(await findTrouble(engine)).toBeUndefined();
  });

  it('that takes no writes, as a standby does, is not ready', async () => {
    await beside((client) =>
      client.query(
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$`,
      ),
    );
    const standby = await openPostgresEngine({ url, connections: 1 });
    expect(await findTrouble(standby)).toMatchObject({ code: 'database_not_writable' });
    await standby.close();
  });

  it('whose server is gone is told at once', async () => {
    await server.kill();
    const startedAt = performance.now();
    expect(await findTrouble(engine)).toMatchObject({ code: 'database_silent' });
    expect(performance.now() - startedAt).toBeLessThan(1_300);
  });
});
