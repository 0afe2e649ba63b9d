import { sql } from 'kysely';
import { sha256Hex } from '../domain/sha256.ts';
import type { Treaty } from '../domain/treaties/treaty.ts';
import type { OfficeRow } from '../use-cases/ports/registry.ts';
import { database, type Statement } from './engine.ts';

/** Setting that says which seed was loaded last. */
export const seedVersionKey = 'registry.seed';
/** Setting that changes with every correction, and with it the registry's version. */
export const correctionsKey = 'registry.corrections';

export interface HashedSeed {
  readonly id: string;
  readonly seed: string;
  readonly seedHash: string;
}

export async function hashSeed(treaty: Treaty): Promise<HashedSeed> {
  const seed = JSON.stringify(treaty);
  return { id: treaty.id, seed, seedHash: await sha256Hex(seed) };
}

/** Leaves a row alone whose seed is the same, and corrections always. */
export const storeSeed = (hashed: HashedSeed, seedVersion: string): Statement =>
  database
    .insertInto('Treaty')
    .values({ ...hashed, seedVersion, correction: null, correctedAt: null })
    .onConflict((known) =>
      known
        .column('id')
        .doUpdateSet({
          seed: sql`excluded.seed`,
          seedHash: sql`excluded."seedHash"`,
          seedVersion: sql`excluded."seedVersion"`,
        })
        .whereRef('Treaty.seedHash', '<>', sql.ref('excluded.seedHash')),
    )
    .compile();

export const storeSetting = (key: string, value: string): Statement =>
  database
    .insertInto('Setting')
    .values({ key, value })
    .onConflict((known) => known.column('key').doUpdateSet({ value }))
    .compile();

export function storeOffice({ code, kind, name }: OfficeRow, position: number): Statement {
  const columns = { kind, nameEn: name.en, nameRu: name.ru, nameKk: name.kk, position };
  return database
    .insertInto('Office')
    .values({ code, ...columns })
    .onConflict((known) => known.column('code').doUpdateSet(columns))
    .compile();
}
