import { sha256Hex } from '../../domain/sha256.ts';
import type { Register } from './register.ts';
import { type Row, type Table, tables } from './tables.ts';

export interface Copied {
  readonly table: string;
  readonly rows: number;
}

/** Counts rows and takes a digest of all their values, batch by batch, whatever order an engine gives the columns in. */
function createTally() {
  let rows = 0;
  let digest = '';
  return {
    async add(batch: readonly Row[]) {
      rows += batch.length;
      digest = await sha256Hex(digest + JSON.stringify(batch.map((row) => Object.entries(row).sort(byName))));
    },
    done: () => ({ rows, digest }),
  };
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

async function tallyOf(register: Register, table: Table) {
  const tally = createTally();
  for await (const batch of register.read(table)) await tally.add(batch);
  return tally.done();
}

async function copyTable(from: Register, to: Register, table: Table) {
  const tally = createTally();
  for await (const batch of from.read(table)) {
    await tally.add(batch);
    await to.insert(table, batch).catch((error: unknown) => {
      throw new Error(`${table[0]} could not be written: ${error instanceof Error ? error.message : error}`);
    });
  }
  return tally.done();
}

/** Copies every row of one database into an empty one, reads it back and compares; throws, and leaves nothing, if it differs. */
export async function copyRegister(from: Register, to: Register): Promise<readonly Copied[]> {
  for (const table of tables) {
    const { rows } = await tallyOf(to, table);
    if (rows > 0) throw new Error(`The database to copy to is not empty: ${table[0]} has ${rows} rows.`);
  }
  const copied: Copied[] = [];
  for (const table of tables) {
    const read = await copyTable(from, to, table);
    const written = await tallyOf(to, table);
    if (read.rows !== written.rows || read.digest !== written.digest)
      throw new Error(`${table[0]} came out different: ${read.rows} rows read, ${written.rows} written.`);
    copied.push({ table: table[0], rows: read.rows });
  }
  await to.commit();
  return copied;
}
