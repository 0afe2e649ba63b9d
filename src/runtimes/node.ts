import { parseConfig } from '../config.ts';
import { createSetupLink } from '../use-cases/users/create-setup-link.ts';
import { startNode } from './start-node.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'port' in error && error.code === 'EADDRINUSE') {
    return `PORT ${error.port} is taken by another program; set PORT to a free one.`;
  }
  return error.message;
}

try {
  const config = parseConfig(process.env);
  const server = await startNode(config, (line) => say(JSON.stringify(line)));
  say(`Komek is at ${config.baseUrl}`);
  const link = await createSetupLink(server.services);
  if (link !== undefined) say(`There is no administrator yet. Make the first account within a day: ${link}`);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.stop();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`Komek cannot start: ${explain(error)}\n`);
  process.exitCode = 1;
}
