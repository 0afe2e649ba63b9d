import type { OfficeRow, RegistryStore } from '../use-cases/ports/registry.ts';
import { effectiveTreaty } from './effective-treaty.ts';
import { database, type Engine } from './engine.ts';
import {
  correctionsKey,
  hashSeed,
  seedVersionKey,
  storeOffice,
  storeSeed,
  storeSetting,
} from './registry-statements.ts';

const versionStatement = database
  .selectFrom('Setting')
  .select('value')
  .where('key', 'in', [seedVersionKey, correctionsKey])
  .orderBy('key', 'desc')
  .compile();

export const createRegistryStore = (engine: Engine): RegistryStore => {
  const version = async () => {
    const parts = await engine.query(versionStatement);
    return parts.map(({ value }) => value).join('+');
  };
  return {
    version,

    async load() {
      // The version first: rows newer than it are read again at the next look, older ones never stay.
      const loadedVersion = await version();
      const rows = await engine.prisma.treaty.findMany({
        select: { seed: true, correction: true },
        orderBy: { id: 'asc' },
      });
      const treaties = rows.map(({ seed, correction }) =>
        effectiveTreaty(JSON.parse(seed), correction === null ? null : JSON.parse(correction)),
      );
      return { version: loadedVersion, treaties };
    },

    async loadSeed(seed, seedVersion) {
      const hashed = await Promise.all(seed.map(hashSeed));
      const rows = await engine.query(
        database.selectFrom('Treaty').select(['id', 'seedHash', 'correctedAt']).compile(),
      );
      const known = new Map(rows.map(({ id, seedHash }) => [id, seedHash]));
      const added = hashed.filter(({ id }) => !known.has(id));
      const updated = hashed.filter(({ id, seedHash }) => known.has(id) && known.get(id) !== seedHash);
      await engine.commit([
        ...[...added, ...updated].map((treaty) => storeSeed(treaty, seedVersion)),
        storeSetting(seedVersionKey, seedVersion),
      ]);
      return {
        added: added.length,
        updated: updated.length,
        unchanged: hashed.length - added.length - updated.length,
        corrected: rows.filter(({ correctedAt }) => correctedAt !== null).length,
      };
    },

    countCorrections: () => engine.prisma.treaty.count({ where: { correctedAt: { not: null } } }),

    loadOffices: (offices) => engine.commit(offices.map(storeOffice)),

    async offices() {
      const rows = await engine.prisma.office.findMany({ orderBy: { position: 'asc' } });
      return rows.map((row) => ({
        code: row.code,
        // Safe because only storeOffice writes the column.
        kind: row.kind as OfficeRow['kind'],
        name: { en: row.nameEn, ru: row.nameRu, kk: row.nameKk },
      }));
    },
  };
};
