import { prepareD1 } from './d1.mjs';
import { runCommand } from './run-command.mjs';
import { makeSetupLink } from './setup-link.mjs';

const baseUrl = process.env.BASE_URL;

/** To Cloudflare: migrations and registry first, then the Worker that expects them. */
try {
  if (!baseUrl)
    throw new Error('set BASE_URL to the address people will use, such as https://komek.example.kz');
  prepareD1(['--remote']);
  runCommand('node_modules/.bin/wrangler', ['deploy', '--var', `BASE_URL:${baseUrl}`], {
    environment: { WRANGLER_SEND_METRICS: 'false' },
  });
  const link = makeSetupLink(['--remote'], baseUrl);
  process.stdout.write(`While there is no administrator, make the first account within a day: ${link}\n`);
} catch (error) {
  process.stderr.write(`Not deployed: ${error.message}\n`);
  process.exit(1);
}
