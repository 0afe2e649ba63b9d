import type { Row, Table } from './tables.ts';

/** One side of a copy: a database of the newest schema, inside one transaction. */
export interface Register {
  /** Batches of rows in the order of the primary key. */
  read(table: Table): AsyncIterable<readonly Row[]>;
  insert(table: Table, rows: readonly Row[]): Promise<void>;
  /** Makes what was inserted last; without it nothing stays. */
  commit(): Promise<void>;
  close(): Promise<void>;
}
