import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, parseConfig } from '../config.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { signInTable } from './demo/sign-in-table.ts';
import { createTour } from './demo/tour.ts';
import { explainStartError } from './explain-start-error.ts';
import { openNodeServices } from './node-services.ts';
import { type RunningServer, startNode } from './start-node.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** A folder of its own, and no mail: what the demo shows has nothing to do with a real register's settings. */
const forDemo = (environment: Environment, dataDir: string): Environment => ({
  ...environment,
  DATA_DIR: dataDir,
  DATABASE_URL: undefined,
  RESEND_API_KEY: undefined,
  SMTP_URL: undefined,
});

const dataDir = mkdtempSync(join(tmpdir(), 'komek-demo-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

let server: RunningServer | undefined;
let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await server?.stop();
  process.exit();
}
// From the beginning, so that stopping while the data is made leaves no folder behind.
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

try {
  const config = parseConfig(forDemo(process.env, dataDir));
  say('Making the demo data; this takes a few seconds.');
  const opened = await openNodeServices(config);
  const count = await fillDemo(opened.services).finally(() => opened.close());
  server = await startNode(config, (line) => say(JSON.stringify(line)), createTour);
  say(`${count} invented requests. Sign in as one of these; the data goes when the demo ends.\n`);
  say(`${signInTable()}\n`);
  say(`A tour through one request, from draft to result: ${config.baseUrl}/tour`);
  say(`Komek is at ${config.baseUrl}`);
} catch (error) {
  process.stderr.write(`The demo cannot start: ${explainStartError(error)}\n`);
  process.exit(1);
}
