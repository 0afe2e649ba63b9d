/**
 * Runs before `npm start`, `npm test` and the like: installs, generates and builds what is missing or out of date.
 * Plain JavaScript without dependencies, because on a fresh clone it runs on whatever Node there is, with nothing installed.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';
import { whenChanged } from './stamp.mjs';

chdir(fileURLToPath(new URL('../..', import.meta.url)));

const say = (text) => process.stderr.write(`${text}\n`);
const lock = 'package-lock.json';

try {
  await whenChanged({ stamp: 'node_modules/.komek-installed', inputs: ['package.json', lock] }, () => {
    say('Installing packages; this takes about a minute the first time.');
    runCommand('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  });

  const generated = 'src/persistence/generated';
  await whenChanged(
    {
      stamp: `${generated}/.stamp`,
      inputs: ['prisma/schema.prisma', 'src/build', lock],
      outputs: [
        'prisma/postgresql/schema.prisma',
        ...['node', 'workerd', 'kysely', 'postgresql'].map((folder) => `${generated}/${folder}`),
      ],
    },
    async () => {
      say('Generating the database clients.');
      (await import('./write-postgres-schema.mjs')).writePostgresSchema();
      for (const schema of ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma']) {
        runCommand('node_modules/.bin/prisma', ['generate', '--schema', schema], {
          environment: {
            // Generating needs no schema engine, but the command looks for the file, and would download it, all the same.
            PRISMA_SCHEMA_ENGINE_BINARY: 'package.json',
            CHECKPOINT_DISABLE: '1',
            PRISMA_HIDE_UPDATE_MESSAGE: '1',
          },
          isSilent: true,
        });
      }
    },
  );

  const { embedMigrations } = await import('./embed-migrations.mjs');
  await whenChanged(
    {
      stamp: 'dist/.stamp-migrations',
      inputs: ['prisma/migrations', 'prisma/postgresql/migrations', 'src/build'],
      outputs: ['src/persistence/migrations.generated.ts', 'dist/d1/migrations'],
    },
    embedMigrations,
  );

  await whenChanged(
    {
      stamp: 'dist/.stamp-assets',
      inputs: ['src/http/pages/assets', 'src/build', lock],
      outputs: ['src/http/assets.generated.ts', 'dist/public/assets'],
    },
    async () => (await import('./bundle-assets.mjs')).bundleAssets(),
  );

  await whenChanged(
    {
      stamp: 'dist/.stamp-map',
      inputs: ['src/build/draw-map.mjs', lock],
      outputs: ['src/http/pages/coverage/world-map.generated.ts'],
    },
    async () => (await import('./draw-map.mjs')).drawMap(),
  );

  await whenChanged(
    {
      stamp: 'dist/.stamp-programs',
      inputs: ['src', 'emails', 'prisma', 'tsconfig.json', lock],
      outputs: ['dist/node.js'],
    },
    async () => {
      say('Building.');
      await (await import('./bundle-programs.mjs')).bundlePrograms();
    },
  );
} catch (error) {
  say(`Could not prepare Komek: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
