import { spawn } from 'node:child_process';
import { prepareD1 } from './d1.mjs';
import { makeSetupLink } from './setup-link.mjs';
import { checkSettings, readSettings } from './worker-environment.mjs';

const port = process.env.PORT || '8787';
const baseUrl = process.env.BASE_URL || `http://localhost:${port}`;
/** Words after `npm run dev:worker --` go to `wrangler dev`; a folder named by `--persist-to` holds the database too. */
const words = process.argv.slice(2);
const at = words.indexOf('--persist-to');
const place = ['--local', ...(at < 0 ? [] : words.slice(at, at + 2))];

async function prepare() {
  const vars = checkSettings(await readSettings(), { ...process.env, BASE_URL: baseUrl }, words);
  prepareD1(place);
  const link = makeSetupLink(place, baseUrl);
  process.stdout.write(`Komek on Workers will be at ${baseUrl}\n`);
  process.stdout.write(`While there is no administrator, make the first account within a day: ${link}\n`);
  return vars;
}

const vars = await prepare().catch((error) => {
  process.stderr.write(`The Worker cannot start: ${error.message}\n`);
  process.exit(1);
});

const wrangler = spawn(
  'node_modules/.bin/wrangler',
  ['dev', '--port', port, ...vars, '--test-scheduled', ...words],
  { stdio: 'inherit', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
);
wrangler.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wrangler.kill(signal));
