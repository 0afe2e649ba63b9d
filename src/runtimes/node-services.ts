import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { createFolderBlobStore } from '../documents/folder-blob-store.ts';
import { offices } from '../domain/law/kz/offices.ts';
import type { AppServices } from '../http/context.ts';
import { loadRegistry } from '../persistence/load-registry.ts';
import { migrateSqlite } from '../persistence/migrate-sqlite.ts';
import { openSqliteEngine } from '../persistence/sqlite-engine.ts';
import { buildServices } from './dependencies.ts';

export interface NodeServices {
  readonly services: AppServices;
  close(): Promise<void>;
}

/** Opens the data folder: migrated, with the registry and the offices of this version. `poke` follows new messages. */
export async function openNodeServices(
  config: Config,
  poke: () => void = () => undefined,
): Promise<NodeServices> {
  mkdirSync(dirname(config.databaseFile), { recursive: true, mode: 0o700 });
  migrateSqlite(config.databaseFile);
  const engine = openSqliteEngine(config.databaseFile);
  const blobs = createFolderBlobStore(join(config.dataDir, 'documents'));
  const services = buildServices({ config, engine, blobs, poke });
  await loadRegistry(services.stores.registry);
  await services.stores.registry.loadOffices(offices);
  return { services, close: () => engine.close() };
}
