import { prepareD1 } from './d1.mjs';
import { runCommand } from './run-command.mjs';
import { makeSetupLink } from './setup-link.mjs';
import { checkSettings, readSettings } from './worker-environment.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const baseUrl = process.env.BASE_URL?.trim() ?? '';

function requireReady(settings) {
  const vars = checkSettings(settings, process.env);
  if (!baseUrl.startsWith('https://')) {
    throw new Error(`BASE_URL must begin with https://, not "${baseUrl}".`);
  }
  const database = settings.d1_databases.find(({ binding }) => binding === 'DB');
  if (!database.database_id || /^[0-]+$/.test(database.database_id)) {
    throw new Error(
      'database_id in wrangler.toml is still zeros; run `npx wrangler d1 create komek` and enter the id it prints.',
    );
  }
  return vars;
}

/** To Cloudflare: everything checked before anything is sent, then migrations and registry, then the Worker that expects them. */
try {
  const vars = requireReady(await readSettings());
  prepareD1(['--remote']);
  runCommand('node_modules/.bin/wrangler', ['deploy', ...vars], {
    environment: { WRANGLER_SEND_METRICS: 'false' },
  });
  say('Messages are held until the Worker has its secret: npx wrangler secret put RESEND_API_KEY');
  const link = makeSetupLink(['--remote'], baseUrl);
  say(`While there is no administrator, make the first account within a day: ${link}`);
} catch (error) {
  process.stderr.write(`Not deployed: ${error.message}\n`);
  process.exit(1);
}
