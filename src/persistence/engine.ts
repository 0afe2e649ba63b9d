import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { DB } from './generated/kysely/tables.ts';
import type { PrismaClient } from './generated/node/client.ts';

export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

export type Queries<Rows extends readonly unknown[]> = {
  readonly [Place in keyof Rows]: CompiledQuery<Rows[Place]>;
};
export type Answers<Rows extends readonly unknown[]> = { readonly [Place in keyof Rows]: Rows[Place][] };

/** What the stores need of a database; one implementation for each engine. */
export interface Engine {
  /** For single statements only: on D1 its transactions are none, and on SQLite they would let other callers in. */
  readonly prisma: PrismaClient;
  /** All statements durably, or none. A unique key already taken becomes UseCaseError `conflict`. */
  commit(statements: readonly Statement[]): Promise<void>;
  query<Row>(statement: CompiledQuery<Row>): Promise<Row[]>;
  /** The rows of each query, all of the same moment. */
  snapshot<Rows extends readonly unknown[]>(statements: Queries<Rows>): Promise<Answers<Rows>>;
  /** Like `commit`, but waits for other writers a moment at most. Absent where trying a write is not for free. */
  readonly commitBriefly?: (statements: readonly Statement[]) => Promise<void>;
  readonly history?: MigrationHistory;
}

/** By the names of migrations. */
export interface MigrationHistory {
  /** Those of this version. */
  readonly own: readonly string[];
  /** Undefined where the database keeps no record of them. */
  applied(): Promise<readonly string[] | undefined>;
}

/** Builds SQL and never runs it. */
export const database = new Kysely<DB>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
