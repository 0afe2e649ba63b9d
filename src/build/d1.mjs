import { runCommand } from './run-command.mjs';

const quiet = { environment: { WRANGLER_SEND_METRICS: 'false', CI: 'true' }, isSilent: true };

/** Runs wrangler on the project's D1 database, here or at Cloudflare. */
const onDatabase = (place, ...args) =>
  runCommand('node_modules/.bin/wrangler', ['d1', ...args, ...place, '--config', 'wrangler.toml'], quiet);

/** `place` is `['--remote']`, or `['--local']` with perhaps `'--persist-to', FOLDER`. */
export function prepareD1(place) {
  runCommand('node_modules/.bin/node', ['src/build/write-registry-sql.ts']);
  onDatabase(place, 'migrations', 'apply', 'komek');
  onDatabase(place, 'execute', 'komek', '--yes', '--file', 'dist/d1/registry.sql');
}

export const executeOnD1 = (place, sql) => onDatabase(place, 'execute', 'komek', '--yes', '--command', sql);
