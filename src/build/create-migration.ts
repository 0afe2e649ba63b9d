import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffFromMigrations, readMigrationList } from './schema-engine.ts';

const folder = 'prisma/migrations';
const name = process.argv[2];

if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write(
    'Give the migration a name of small letters, digits and _: npm run db:migration -- add_users\n',
  );
  process.exit(1);
}

const sql = await diffFromMigrations(readMigrationList(folder), 'prisma/schema.prisma');
if (sql === '') {
  process.stderr.write('The migrations already lead to prisma/schema.prisma; nothing to write.\n');
  process.exit(1);
}

const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const target = join(folder, `${moment}_${name}`);
mkdirSync(target);
writeFileSync(join(target, 'migration.sql'), sql);
process.stdout.write(`${join(target, 'migration.sql')}\n`);
