import { parseConfig } from '../config.ts';
import { createSetupLink } from '../use-cases/users/create-setup-link.ts';
import { explainStartError } from './explain-start-error.ts';
import { startNode } from './start-node.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

try {
  const config = parseConfig(process.env);
  const server = await startNode(config, (line) => say(JSON.stringify(line)));
  const link = await createSetupLink(server.services).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  say(`Komek is at ${config.baseUrl}`);
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
  process.stderr.write(`Komek cannot start: ${explainStartError(error)}\n`);
  process.exitCode = 1;
}
