import { type PGliteServer, startPGlite } from '../../src/build/pglite-server.ts';
import { migratePostgres } from '../../src/persistence/migrate-postgres.ts';
import { openPostgresEngine, type PostgresEngine } from '../../src/persistence/postgres-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';

export interface PostgresStores {
  readonly engine: PostgresEngine;
  readonly stores: Stores;
}

/** Real stores on PostgreSQL inside this process; each `open` closes what was open before and begins with nothing. */
export function postgresInProcess() {
  let server: PGliteServer | undefined;
  let opened: PostgresEngine | undefined;
  return {
    async open(): Promise<PostgresStores> {
      await opened?.close();
      server ??= await startPGlite();
      await server.empty();
      await migratePostgres(server.url);
      opened = await openPostgresEngine({ url: server.url, connections: 1 });
      return { engine: opened, stores: createStores(opened) };
    },
    async stop() {
      await opened?.close();
      await server?.stop();
    },
  };
}
