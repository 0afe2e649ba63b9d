import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { type MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';

const noFilter = { externalTables: [], externalEnums: [] };

/** The engine sends whole migrations through `executeRaw`, which the driver refuses for more than one statement. */
function acceptScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

/**
 * Prisma's own schema engine, as WebAssembly from the package registry: the `prisma migrate` command would fetch a
 * native binary from a server that closed networks do not reach.
 */
export function openSchemaEngine(databaseFile = ':memory:'): Promise<SchemaEngine> {
  const factory = new PrismaBetterSqlite3({ url: databaseFile });
  const adapters = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => acceptScripts(await factory.connect()),
    connectToShadowDb: async () => acceptScripts(await factory.connectToShadowDb()),
  });
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, adapters);
}

export const readMigrationList = (folder: string): MigrationList => ({
  baseDir: folder,
  lockfile: {
    path: 'migration_lock.toml',
    content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8'),
  },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
});

/** SQL that leads from what the migrations make to what the schema says; empty when they agree. */
export async function diffFromMigrations(migrations: MigrationList, schemaFile: string): Promise<string> {
  const engine = await openSchemaEngine();
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }],
      },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return stdout === null || stdout.includes('This is an empty migration') ? '' : stdout;
  } finally {
    engine.free();
  }
}

/** What the engine finds between a database and its migrations; `null` where they agree. */
export async function migrationHistoryProblems(databaseFile: string, migrations: MigrationList) {
  const engine = await openSchemaEngine(databaseFile);
  try {
    return await engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: noFilter,
    });
  } finally {
    engine.free();
  }
}
