import { effectiveTreaty } from '../domain/treaties/effective-treaty.ts';
import type { Treaty } from '../domain/treaties/treaty.ts';
import { treatyHash } from '../domain/treaties/treaty-hash.ts';
import type { OfficeRow, RegistryStore } from '../use-cases/ports/registry.ts';
import { database, type Engine } from './engine.ts';
import {
  correctionsKey,
  hashSeed,
  seedVersionKey,
  storeOffice,
  storeSeed,
  storeSetting,
} from './registry-statements.ts';
import { keepVersion } from './treaty-change-commit.ts';

const versionStatement = database
  .selectFrom('Setting')
  .select('value')
  .where('key', 'in', [seedVersionKey, correctionsKey])
  .orderBy('key', 'desc')
  .compile();

const treatyOf = ({ seed, correction }: { seed: string; correction: string | null }): Treaty =>
  effectiveTreaty(JSON.parse(seed), correction === null ? null : JSON.parse(correction));

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
      return { version: loadedVersion, treaties: rows.map(treatyOf) };
    },

    async loadSeed(seed, seedVersion) {
      const hashed = await Promise.all(seed.map(hashSeed));
      const rows = await engine.query(
        database
          .selectFrom('Treaty')
          .select(['id', 'seed', 'seedHash', 'correction', 'correctedAt'])
          .compile(),
      );
      const known = new Map(rows.map((row) => [row.id, row]));
      const added = hashed.filter(({ id }) => !known.has(id));
      const updated = hashed.filter(({ id, seedHash }) => (known.get(id)?.seedHash ?? seedHash) !== seedHash);
      const outgoing = updated.flatMap(({ id }) => known.get(id) ?? []).map(treatyOf);
      await engine.commit([
        ...(await Promise.all(outgoing.map(async (treaty) => keepVersion(treaty, await treatyHash(treaty))))),
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
