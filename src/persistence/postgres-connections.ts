import pg from 'pg';

/** Types that the driver would give as text, because they may be larger than a number of ours ever gets. */
const asNumber: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (asNumber.has(id) ? Number : pg.types.getTypeParser(id, format)),
};

/** In milliseconds; 0 is none. */
interface Limits {
  readonly lock: number;
  readonly statement: number;
  readonly idleInTransaction: number;
}

/** A server that does not answer within these gives up, and so does the request that waits for it. */
const limits: Limits = { lock: 5_000, statement: 15_000, idleInTransaction: 10_000 };
/** Copying and building an index of a large table take their time. */
const noLimits: Limits = { lock: 0, statement: 0, idleInTransaction: 0 };
const connectWithinMs = 5_000;
/** For a server that does not even tell that it gave up. */
const answerWithinMs = 20_000;

/** By a statement, because poolers refuse or drop them among the words a connection begins with. */
const setLimits = ({ lock, statement, idleInTransaction }: Limits): string =>
  `SET lock_timeout = ${lock}; SET statement_timeout = ${statement}; SET idle_in_transaction_session_timeout = ${idleInTransaction}`;

/** Whoever waits for a lost connection is told by the query itself; unheard, the event would end the process. */
const hear = (client: pg.ClientBase): void => {
  client.on('error', () => undefined);
};

export interface PostgresPlace {
  readonly url: string;
  /** How many connections one process holds at most. */
  readonly connections: number;
}

const settings = (url: string) =>
  ({
    connectionString: url,
    application_name: 'komek',
    types,
    connectionTimeoutMillis: connectWithinMs,
  }) satisfies pg.ClientConfig;

/** One connection for work of any length. The caller ends it. */
export async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client(settings(url));
  hear(client);
  await client.connect();
  await client.query(setLimits(noLimits));
  return client;
}

export function openPool({ url, connections }: PostgresPlace): pg.Pool {
  const pool = new pg.Pool({
    ...settings(url),
    query_timeout: answerWithinMs,
    max: connections,
    keepAlive: true,
    onConnect: async (client) => {
      hear(client);
      await client.query(setLimits(limits));
    },
  });
  pool.on('error', () => undefined);
  return pool;
}
