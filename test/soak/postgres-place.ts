import { join } from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import type { DatabasePlace } from './place.ts';
import { linkFolder } from './sqlite-place.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // The server may be gone in the middle; that is what the run is about.
  client.on('error', () => undefined);
  await client.connect();
  await work(client).finally(() => client.end());
}

const lockTables = (url: string, ms: number) =>
  withClient(url, async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE "Request", "Action", "Delivery" IN EXCLUSIVE MODE');
    await pause(ms);
    await client.query('COMMIT');
  });

const cutConnections = (url: string) =>
  withClient(url, (client) =>
    client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    ),
  );

/** What can be done to any server from outside. */
const outerFaults = (url: string): DatabasePlace['faults'] => ({
  'tables locked': (ms) => lockTables(url, ms),
  'connections cut': () => cutConnections(url),
});

const faultsOf = (server: PostgresServer, url: string): DatabasePlace['faults'] => {
  const down = (how: 'kill' | 'killHard' | 'stop') => async (ms: number) => {
    await server[how]();
    await pause(ms);
    await server.start();
  };
  return {
    ...outerFaults(url),
    'server stopped at once': down('kill'),
    'server killed': down('killHard'),
    'server restarted': down('stop'),
    async 'server stands still'(ms) {
      server.freeze();
      await pause(ms);
      server.thaw();
    },
  };
};

/** A database on a server that is not ours to stop. */
export function outerPostgresPlace(dataDir: string, url: string): DatabasePlace {
  return {
    name: 'PostgreSQL',
    environment: { DATA_DIR: dataDir, DATABASE_URL: url },
    faults: outerFaults(url),
    mend: async () => undefined,
    stillness: () => ({ freeze: () => undefined, thaw: () => undefined }),
    close: async () => undefined,
  };
}

/** A server of its own on the disk of the run, which can be killed, frozen and copied. */
export async function postgresPlace(dataDir: string, parent: string): Promise<DatabasePlace> {
  const server = await startPostgres(parent);
  const url = await server.newDatabase();
  return {
    name: 'PostgreSQL',
    environment: { DATA_DIR: dataDir, DATABASE_URL: url },
    faults: faultsOf(server, url),
    // A server whose log found no room has ended, and comes back when there is some.
    mend: () => server.start(),
    stillness: () => ({ freeze: () => server.freeze(), thaw: () => server.thaw() }),
    async copyFiles(into) {
      linkFolder(join(dataDir, 'documents'), join(into, 'documents'));
      const copy = await server.copyFiles(into);
      return {
        environment: { DATA_DIR: into, DATABASE_URL: url.replace(server.address, copy.address) },
        open: () => copy.start(),
        close: () => copy.remove(),
      };
    },
    close: () => server.remove(),
  };
}
