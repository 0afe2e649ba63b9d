import { parseConfig } from '../config.ts';
import { createSetupLink } from '../use-cases/users/create-setup-link.ts';
import { logFault } from './background.ts';
import { endWithSignals } from './end-with-signals.ts';
import { explainStartError } from './explain-start-error.ts';
import { createLog } from './log.ts';
import { startNode } from './start-node.ts';

const write = (text: string) => process.stdout.write(text);

try {
  const config = parseConfig(process.env);
  const log = createLog({ level: config.logLevel, write });
  const server = await startNode(config, log);
  endWithSignals(server, config, logFault(log));
  const link = await createSetupLink(server.services).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  write(`Komek is at ${config.baseUrl}\n`);
  if (link !== undefined)
    write(`There is no administrator yet. Make the first account within a day: ${link}\n`);
} catch (error) {
  process.stderr.write(`Komek cannot start: ${explainStartError(error)}\n`);
  process.exitCode = 1;
}
