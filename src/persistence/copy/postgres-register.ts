import { requireNewest } from '../migrate-postgres.ts';
import type { Migration } from '../migration-history.ts';
import { openClient } from '../postgres-connections.ts';
import type { Register } from './register.ts';
import { batch, type Row, selectAll, type Table } from './tables.ts';

/** A migrated PostgreSQL database, read as it is at one moment while others go on writing. */
export async function openPostgresRegister(
  url: string,
  migrations?: readonly Migration[],
): Promise<Register> {
  const client = await openClient(url);
  try {
    await requireNewest(client, migrations);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    async *read(table: Table) {
      await client.query(`DECLARE "reading" NO SCROLL CURSOR FOR ${selectAll(table)}`);
      for (;;) {
        const { rows } = await client.query<Row>(`FETCH ${batch} FROM "reading"`);
        if (rows.length > 0) yield rows;
        if (rows.length < batch) break;
      }
      await client.query('CLOSE "reading"');
    },
    async insert([table], rows) {
      await client.query(
        `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1)`,
        [JSON.stringify(rows)],
      );
    },
    commit: async () => {
      // Rows came with their numbers; the next one the server gives must be larger.
      await client.query(
        `SELECT setval(pg_get_serial_sequence('"SignInFailure"', 'id'), max("id")) FROM "SignInFailure"`,
      );
      await client.query('COMMIT');
    },
    close: () => client.end(),
  };
}
