import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folders = { sqliteMigrations: 'prisma/migrations', postgresMigrations: 'prisma/postgresql/migrations' };
const d1Folder = 'dist/d1/migrations';

const readMigrations = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(`${folder}/${name}/migration.sql`, 'utf8');
      return { name, checksum: createHash('sha256').update(sql).digest('hex'), sql };
    });

const declaration = ([name, folder]) =>
  `export const ${name}: readonly { name: string; checksum: string; sql: string }[] = ${JSON.stringify(readMigrations(folder), null, 2)};\n`;

/** Puts the migrations into the program, and those of SQLite also as the flat folder that wrangler applies to D1. */
export function embedMigrations() {
  writeFileSync(
    'src/persistence/migrations.generated.ts',
    Object.entries(folders).map(declaration).join('\n'),
  );
  rmSync(d1Folder, { recursive: true, force: true });
  mkdirSync(d1Folder, { recursive: true });
  for (const { name, sql } of readMigrations(folders.sqliteMigrations))
    writeFileSync(`${d1Folder}/${name}.sql`, sql);
}
