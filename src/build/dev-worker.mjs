import { spawn } from 'node:child_process';
import { prepareD1 } from './d1.mjs';
import { makeSetupLink } from './setup-link.mjs';

const port = process.env.PORT || '8787';
const baseUrl = process.env.BASE_URL || `http://localhost:${port}`;
const place = '--local';

try {
  prepareD1(place);
  const link = makeSetupLink(place, baseUrl);
  process.stdout.write(`Komek on Workers will be at ${baseUrl}\n`);
  process.stdout.write(`While there is no administrator, make the first account within a day: ${link}\n`);
} catch (error) {
  process.stderr.write(`The local D1 database could not be prepared: ${error.message}\n`);
  process.exit(1);
}

const wrangler = spawn(
  'node_modules/.bin/wrangler',
  ['dev', '--port', port, '--var', `BASE_URL:${baseUrl}`, '--test-scheduled'],
  { stdio: 'inherit', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
);
wrangler.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wrangler.kill(signal));
