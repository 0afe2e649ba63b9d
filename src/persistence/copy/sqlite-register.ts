import { requireNewest } from '../migrate-sqlite.ts';
import type { Migration } from '../migration-history.ts';
import { openConnection } from '../sqlite-engine.ts';
import type { Register } from './register.ts';
import { batch, type Row, selectAll, type Table } from './tables.ts';

/** A migrated SQLite file. */
export function openSqliteRegister(file: string, migrations?: readonly Migration[]): Register {
  const connection = openConnection(file);
  requireNewest(connection, migrations);
  // Nobody else writes meanwhile, to either side of a copy.
  connection.exec('BEGIN IMMEDIATE');
  return {
    async *read(table: Table) {
      let rows: Row[] = [];
      for (const row of connection.prepare<[], Row>(selectAll(table)).iterate()) {
        rows.push(row);
        if (rows.length < batch) continue;
        yield rows;
        rows = [];
      }
      if (rows.length > 0) yield rows;
    },
    async insert([table], rows) {
      const columns = Object.keys(rows[0] ?? {});
      const statement = connection.prepare(
        `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
         VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of rows) statement.run(...columns.map((column) => row[column]));
    },
    commit: async () => {
      connection.exec('COMMIT');
    },
    close: async () => {
      connection.close();
    },
  };
}
