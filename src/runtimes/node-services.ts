import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { createFolderBlobStore } from '../documents/folder-blob-store.ts';
import { offices } from '../domain/law/kz/offices.ts';
import type { AppServices } from '../http/context.ts';
import { loadPipeline } from '../persistence/load-pipeline.ts';
import { loadRegistry } from '../persistence/load-registry.ts';
import { openDatabase } from '../persistence/open-database.ts';
import type { Around } from './around-stores.ts';
import { buildServices } from './dependencies.ts';

export interface NodeServices {
  readonly services: AppServices;
  close(): Promise<void>;
}

/** Better said at the start than when the first document comes. */
function makeWritable(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.W_OK);
}

interface Watching {
  /** Follows new messages. */
  readonly poke?: () => void;
  readonly around?: Around | undefined;
}

/** Opens the data folder: migrated, with the registry and the offices of this version. */
export async function openNodeServices(
  config: Config,
  { poke = () => undefined, around }: Watching = {},
): Promise<NodeServices> {
  const { dataDir, database } = config;
  makeWritable(dataDir);
  if (database.kind === 'sqlite') makeWritable(dirname(database.file));
  const engine = await openDatabase(database);
  const blobs = createFolderBlobStore(join(dataDir, 'documents'));
  const services = buildServices({ config, engine, blobs, poke, around });
  await loadRegistry(services.stores.registry);
  await loadPipeline(services.stores.pipeline);
  await services.stores.registry.loadOffices(offices);
  return { services, close: () => engine.close() };
}
