import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils';
import { type MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

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

/** The engine asks for the text of a partial index by its name in double quotes, which the driver takes for a column. */
function acceptQuotedNames(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) =>
    queryRaw({
      ...query,
      sql: query.sql.replace(/(FROM sqlite_master WHERE type = 'index' AND name = )"([^"]+)"/, "$1'$2'"),
    });
  return adapter;
}

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

/** Types of PostgreSQL: the catalogue's single sign, and text. */
const sign = 18;
const text = 25;

/** The engine wants single signs told from text, which Prisma's adapter does not know at all. */
function connectToCatalogue(connectionString: string): AdapterFactory {
  const signs = new Set<string>();
  const pool = new pg.Pool({ connectionString, max: 1 });
  const query = pool.query.bind(pool) as (...asked: unknown[]) => Promise<pg.QueryResult>;
  const queryAsText = async (...asked: unknown[]) => {
    const answer = await query(...asked);
    for (const field of answer.fields.filter(({ dataTypeID }) => dataTypeID === sign)) {
      signs.add(field.name);
      field.dataTypeID = text;
    }
    return answer;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: queryAsText }), { disposeExternalPool: true });
  const connect = async () => {
    const adapter = acceptScripts(await factory.connect());
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const { columnNames, columnTypes, ...answer } = await queryRaw(asked);
      const told = columnTypes.map((type, at) =>
        signs.has(columnNames[at] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...answer, columnNames, columnTypes: told };
    };
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  };
}

/** Opened with a path, or with the address of an empty PostgreSQL database in which migrations may be tried. */
function adaptersFor(database: string): AdapterFactory {
  if (!database.startsWith('postgresql:')) {
    const factory = new PrismaBetterSqlite3({ url: database });
    return {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: async () => acceptQuotedNames(acceptScripts(await factory.connect())),
      connectToShadowDb: async () => acceptQuotedNames(acceptScripts(await factory.connectToShadowDb())),
    };
  }
  return connectToCatalogue(database);
}

/**
 * Prisma's own schema engine, as WebAssembly from the package registry: the `prisma migrate` command would fetch a
 * native binary from a server that closed networks do not reach.
 */
const openSchemaEngine = (database: string): Promise<SchemaEngine> =>
  SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adaptersFor(database)),
  );

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
export async function diffFromMigrations(
  migrations: MigrationList,
  schemaFile: string,
  database = ':memory:',
): Promise<string> {
  const engine = await openSchemaEngine(database);
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
export async function migrationHistoryProblems(database: string, migrations: MigrationList) {
  const engine = await openSchemaEngine(database);
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
