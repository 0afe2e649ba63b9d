import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const source = 'prisma/migrations';
const d1Folder = 'dist/d1/migrations';

/** Puts the migrations into the program, and as the flat folder that wrangler applies to D1. */
export function embedMigrations() {
  const migrations = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(`${source}/${name}/migration.sql`, 'utf8');
      return { name, checksum: createHash('sha256').update(sql).digest('hex'), sql };
    });

  writeFileSync(
    'src/persistence/migrations.generated.ts',
    `export const migrations: readonly { name: string; checksum: string; sql: string }[] = ${JSON.stringify(migrations, null, 2)};\n`,
  );
  rmSync(d1Folder, { recursive: true, force: true });
  mkdirSync(d1Folder, { recursive: true });
  for (const { name, sql } of migrations) writeFileSync(`${d1Folder}/${name}.sql`, sql);
}
