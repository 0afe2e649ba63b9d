import { mkdirSync, writeFileSync } from 'node:fs';
import { offices } from '../domain/law/kz/offices.ts';
import type { Statement } from '../persistence/engine.ts';
import { storePipelineSeed } from '../persistence/pipeline-statements.ts';
import { registrySeed, registrySeedDay } from '../persistence/registry-seed.ts';
import {
  hashSeed,
  seedVersionKey,
  storeOffice,
  storeSeed,
  storeSetting,
} from '../persistence/registry-statements.ts';

/** D1 refuses longer statements. */
const longestStatement = 100_000;

const literal = (value: unknown): string => {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
};

/** Our compiled statements have question marks only where values go. */
function inline({ sql, parameters }: Statement): string {
  const values = parameters.values();
  const statement = `${sql.replaceAll('?', () => literal(values.next().value))};`;
  if (Buffer.byteLength(statement) > longestStatement) {
    throw new Error(`A statement is too long for D1: ${statement.slice(0, 80)}…`);
  }
  return statement;
}

/** Writes what loads the registry and the offices into D1 through `wrangler d1 execute`. Loading it again changes nothing. */
const { treaties, version } = registrySeed();
const hashed = await Promise.all(treaties.map(hashSeed));
const statements = [
  ...hashed.map((treaty) => storeSeed(treaty, version)),
  storeSetting(seedVersionKey, version),
  ...(await storePipelineSeed(treaties, version, registrySeedDay)),
  ...offices.map(storeOffice),
];
mkdirSync('dist/d1', { recursive: true });
writeFileSync('dist/d1/registry.sql', `${statements.map(inline).join('\n')}\n`);
