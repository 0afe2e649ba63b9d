import { migratePostgres } from '../migrate-postgres.ts';
import { migrateSqlite } from '../migrate-sqlite.ts';
import { type Copied, copyRegister } from './copy-register.ts';
import { openPostgresRegister } from './postgres-register.ts';
import type { Register } from './register.ts';
import { openSqliteRegister } from './sqlite-register.ts';

export type Place =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgresql'; readonly url: string };

const open = async (place: Place): Promise<Register> =>
  place.kind === 'sqlite' ? openSqliteRegister(place.file) : openPostgresRegister(place.url);

const migrate = async (place: Place): Promise<unknown> =>
  place.kind === 'sqlite' ? migrateSqlite(place.file) : migratePostgres(place.url);

/** Copies the register from a database of this version into an empty one, which is migrated first. */
export async function copyDatabase(from: Place, to: Place): Promise<readonly Copied[]> {
  const source = await open(from);
  try {
    await migrate(to);
    const target = await open(to);
    try {
      return await copyRegister(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
