import { statSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { commitTogether } from './commit-together.ts';
import { conflictWhenTaken } from './database-errors.ts';
import type { Answers, Engine, Queries, Statement } from './engine.ts';
import { PrismaClient } from './generated/node/client.ts';
import { sqliteMigrations } from './migrations.generated.ts';
import { whenUnlocked } from './when-unlocked.ts';

/** At the start there is nothing else to do than to wait. */
const startBusyTimeout = 5_000;
/** As long as another process's commit usually takes; longer waiting is done by whenUnlocked. */
const busyTimeout = 10;
const keptStatements = 500;
/** Enough for what is read all day of a register of a million requests; the default of 2 MB makes a commit three times as dear. */
const cacheKilobytes = 65_536;

/** SQLite's own name for it, which in WAL mode it does not notice: it goes on writing to a file that has no name. */
const movedCode = 'SQLITE_READONLY_DBMOVED';

export interface SqliteEngine extends Engine {
  close(): Promise<void>;
}

export function openConnection(file: string): Database.Database {
  const connection = new Database(file, { timeout: startBusyTimeout });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = ${-cacheKilobytes}`);
  return connection;
}

/**
 * Prisma gets a connection of its own, on which a transaction cannot be opened: while one waited, other callers'
 * acknowledged writes would run inside it and vanish with its rollback.
 */
function openPrisma(file: string, requirePlace: () => void): PrismaClient {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: busyTimeout });
  const connect = async () => {
    const adapter = await factory.connect();
    await adapter.executeScript('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    const { queryRaw, executeRaw } = adapter;
    adapter.queryRaw = async (query) => {
      requirePlace();
      return whenUnlocked(() => queryRaw.call(adapter, query));
    };
    adapter.executeRaw = async (query) => {
      requirePlace();
      return whenUnlocked(() => executeRaw.call(adapter, query));
    };
    adapter.startTransaction = () =>
      Promise.reject(new Error('Prisma transactions are not used; see Engine.commit'));
    return adapter;
  };
  return new PrismaClient({
    adapter: { provider: factory.provider, adapterName: factory.adapterName, connect },
  });
}

/** A migrated SQLite file. A transaction runs synchronously, so that nothing else of this process comes between. */
export function openSqliteEngine(file: string): SqliteEngine {
  const connection = openConnection(file);
  connection.pragma(`busy_timeout = ${busyTimeout}`);
  const place = statSync(file).ino;
  const requirePlace = () => {
    if (statSync(file, { throwIfNoEntry: false })?.ino !== place)
      throw Object.assign(new Error('The database file was deleted or replaced.'), { code: movedCode });
  };
  const prisma = openPrisma(file, requirePlace);
  const prepared = new Map<string, Database.Statement>();

  const prepare = (sql: string): Database.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= keptStatements) prepared.clear();
    const statement = connection.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const run = (statements: readonly Statement[]) => {
    requirePlace();
    for (const { sql, parameters } of statements) prepare(sql).run(...parameters);
  };
  const commit = commitTogether(connection, run);
  const commitAlone = connection.transaction(run);

  const readAll = connection.transaction((statements: readonly Statement[]) =>
    statements.map(({ sql, parameters }) => prepare(sql).all(...parameters)),
  );

  return {
    prisma,
    commit: (statements) => conflictWhenTaken(() => commit(statements)),
    commitBriefly: async (statements) => {
      connection.pragma('busy_timeout = 0');
      try {
        commitAlone.immediate(statements);
      } finally {
        connection.pragma(`busy_timeout = ${busyTimeout}`);
      }
    },
    history: {
      own: sqliteMigrations.map(({ name }) => name),
      applied: async () =>
        connection
          .prepare<[], string>(
            'SELECT "migration_name" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
          )
          .pluck()
          .all(),
    },
    query: <Row>({ sql, parameters }: Statement) =>
      whenUnlocked(() => prepare(sql).all(...parameters) as Row[]),
    snapshot: <Rows extends readonly unknown[]>(statements: Queries<Rows>) =>
      whenUnlocked(() => readAll.deferred(statements) as unknown as Answers<Rows>),
    close: async () => {
      await prisma.$disconnect();
      connection.close();
    },
  };
}
