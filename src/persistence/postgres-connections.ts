import pg from 'pg';

/** Types that the driver would give as text, because they may be larger than a number of ours ever gets. */
const asNumber: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (asNumber.has(id) ? Number : pg.types.getTypeParser(id, format)),
};

/** A server that does not answer within these gives up, and so does the request that waits for it. */
const limits = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 5_000,
  statement_timeout: 15_000,
  query_timeout: 20_000,
  idle_in_transaction_session_timeout: 10_000,
} as const;

export interface PostgresPlace {
  readonly url: string;
  /** How many connections one process holds at most. */
  readonly connections: number;
}

export const connectionSettings = (url: string) =>
  ({ connectionString: url, application_name: 'komek', types, ...limits }) satisfies pg.ClientConfig;

export function openPool({ url, connections }: PostgresPlace): pg.Pool {
  const pool = new pg.Pool({ ...connectionSettings(url), max: connections, keepAlive: true });
  // Whoever waits for a lost connection is told by the query itself; unheard, the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
