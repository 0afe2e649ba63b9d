import { readdirSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const quiet = { environment: { WRANGLER_SEND_METRICS: 'false', CI: 'true' }, isSilent: true };
const own = { settings: 'wrangler.toml', migrations: 'dist/d1/migrations' };

/** Runs wrangler on the project's D1 database, here or at Cloudflare. */
const onDatabase = (place, { settings }, ...args) =>
  runCommand('node_modules/.bin/wrangler', ['d1', ...args, ...place, '--config', settings], quiet);

const execute = (place, from, ...args) => onDatabase(place, from, 'execute', 'komek', ...args);

/** Throws unless this version knows every migration that was applied. */
function refuseNewer(place, from) {
  const answer = execute(place, from, '--json', '--command', 'SELECT "name" FROM "d1_migrations"');
  const known = new Set(readdirSync(from.migrations));
  const newer = JSON.parse(answer)[0].results.find(({ name }) => !known.has(name));
  if (!newer) return;
  throw new Error(
    `The database was made by a newer version of Komek (migration ${newer.name}). Start that version.`,
  );
}

/** Brings D1 to the newest schema. A migration is applied as a whole or not at all. */
export function migrateD1(place, from = own) {
  onDatabase(place, from, 'migrations', 'apply', 'komek');
  refuseNewer(place, from);
}

/** `place` is `['--remote']`, or `['--local']` with perhaps `'--persist-to', FOLDER`. */
export function prepareD1(place) {
  runCommand('node_modules/.bin/node', ['src/build/write-registry-sql.ts']);
  migrateD1(place);
  execute(place, own, '--yes', '--file', 'dist/d1/registry.sql');
}

export const executeOnD1 = (place, sql) => execute(place, own, '--yes', '--command', sql);
