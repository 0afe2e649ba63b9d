import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPGlite } from './pglite-server.ts';
import { diffFromMigrations, readMigrationList } from './schema-engine.ts';

const name = process.argv[2];

if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write(
    'Give the migration a name of small letters, digits and _: npm run db:migration -- add_users\n',
  );
  process.exit(1);
}

/** Byte by byte, as SQLite compares: the ranges of the search and the keys of the pages count on it. */
const compareBytes = (sql: string): string =>
  sql
    .replace(/^(\s+"\w+" TEXT)\b/gm, '$1 COLLATE "C"')
    .replace(/(ADD COLUMN\s+"\w+" TEXT)\b/g, '$1 COLLATE "C"');

async function differences(): Promise<readonly (readonly [folder: string, sql: string])[]> {
  const onSqlite = await diffFromMigrations(readMigrationList('prisma/migrations'), 'prisma/schema.prisma');
  const shadow = await startPGlite();
  try {
    const onPostgres = await diffFromMigrations(
      readMigrationList('prisma/postgresql/migrations'),
      'prisma/postgresql/schema.prisma',
      shadow.url,
    );
    return [
      ['prisma/migrations', onSqlite],
      ['prisma/postgresql/migrations', compareBytes(onPostgres)],
    ];
  } finally {
    await shadow.stop();
  }
}

const written = (await differences()).filter(([, sql]) => sql !== '');
if (written.length === 0) {
  process.stderr.write('The migrations already lead to prisma/schema.prisma; nothing to write.\n');
  process.exit(1);
}

const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
for (const [folder, sql] of written) {
  const target = join(folder, `${moment}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), sql);
  process.stdout.write(`${join(target, 'migration.sql')}\n`);
}
