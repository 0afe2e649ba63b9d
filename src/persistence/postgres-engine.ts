import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { conflictWhenTaken } from './database-errors.ts';
import type { Answers, Engine, Queries, Statement } from './engine.ts';
import type { PrismaClient as SqlitePrismaClient } from './generated/node/client.ts';
import { PrismaClient } from './generated/postgresql/client.ts';
import { postgresMigrations } from './migrations.generated.ts';
import { openPool, type PostgresPlace } from './postgres-connections.ts';
import { toPostgres } from './to-postgres.ts';

export interface PostgresEngine extends Engine {
  close(): Promise<void>;
}

/** Any number, as long as nothing else on the database takes the same. */
const commitLock = 7_304_001;

/** Whatever the server's default: each statement sees what was committed before it, so also before the lock was had. */
const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED';

type Run = <Row>(connection: pg.Pool | pg.PoolClient, statement: Statement) => Promise<Row[]>;

/** Enough for what is asked all day; lists may be asked for in thousands of ways, each of which a connection would keep. */
const mostNames = 300;

/** Runs the first statements it meets under names, by which each connection of the server keeps what it has planned. */
function createRun(): Run {
  const prefix = `komek_${randomBytes(6).toString('hex')}`;
  const names = new Map<string, string>();
  return async <Row>(connection: pg.Pool | pg.PoolClient, { sql, parameters }: Statement) => {
    const text = toPostgres(sql);
    const values = [...parameters];
    const name = names.get(text) ?? (names.size < mostNames ? `${prefix}_${names.size}` : undefined);
    if (name !== undefined) names.set(text, name);
    const { rows } = await connection.query(name === undefined ? { text, values } : { name, text, values });
    return rows as Row[];
  };
}

async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (connection: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query(begin);
    const result = await work(connection);
    await connection.query('COMMIT');
    connection.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is not given to anybody else.
    await connection.query('ROLLBACK').then(
      () => connection.release(),
      (lost: Error) => connection.release(lost),
    );
    throw error;
  }
}

/** What a database must be set to for our promises to hold; throws with one line for whoever runs it. */
async function checkSettings(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ encoding: string; durability: string }>(
    `SELECT current_setting('server_encoding') AS encoding, current_setting('synchronous_commit') AS durability`,
  );
  const [{ encoding, durability } = { encoding: '', durability: '' }] = rows;
  if (encoding !== 'UTF8')
    throw new Error(`The database at DATABASE_URL is in ${encoding}; create it with ENCODING 'UTF8'.`);
  if (durability === 'off')
    throw new Error(
      'The server at DATABASE_URL acknowledges writes that it may lose (synchronous_commit = off); set it to on.',
    );
}

/**
 * A migrated PostgreSQL database. Commits take one lock, so that they run one after another as on the other engines: a
 * condition that a commit checks still holds when it writes, and counters never deadlock. A single statement needs none.
 */
export async function openPostgresEngine(place: PostgresPlace): Promise<PostgresEngine> {
  const pool = openPool(place);
  const run = createRun();
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  await checkSettings(pool).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  // In the queue like any commit: trying the lock without waiting would fail whenever the register is busy.
  const commitBriefly = `${begin}; SET LOCAL lock_timeout = 600; SELECT pg_advisory_xact_lock(${commitLock})`;
  const commit = `${begin}; SELECT pg_advisory_xact_lock(${commitLock})`;
  return {
    // Safe because both clients are generated from the same models, in which every column is a text or a number.
    prisma: prisma as unknown as SqlitePrismaClient,
    commit: (statements) =>
      conflictWhenTaken(async () => {
        const [first, ...others] = statements;
        if (first === undefined) return;
        if (others.length === 0) {
          await pool.query(toPostgres(first.sql), [...first.parameters]);
          return;
        }
        await inTransaction(pool, commit, async (connection) => {
          for (const statement of statements) await run(connection, statement);
        });
      }),
    commitBriefly: (statements) =>
      inTransaction(pool, commitBriefly, async (connection) => {
        for (const statement of statements) await run(connection, statement);
      }),
    history: {
      own: postgresMigrations.map(({ name }) => name),
      applied: async () => {
        const { rows } = await pool.query<{ name: string }>(
          'SELECT "migration_name" AS name FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
        );
        return rows.map(({ name }) => name);
      },
    },
    query: <Row>(statement: Statement) => run<Row>(pool, statement),
    snapshot: <Rows extends readonly unknown[]>(statements: Queries<Rows>) =>
      inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (connection) => {
        const answers: unknown[] = [];
        for (const statement of statements) answers.push(await run(connection, statement));
        return answers as Answers<Rows>;
      }),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
