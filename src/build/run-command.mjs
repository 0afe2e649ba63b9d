import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * Runs a command with its words on standard error, so that a program's own output stays clean; a silent one is heard
 * only when it fails. Answers with what a silent one printed.
 */
export function runCommand(command, args, { environment = {}, isSilent = false } = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const result = spawnSync(command, args, {
    stdio: isSilent ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    env: { ...process.env, ...environment, PATH: path },
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  if (result.status === 0) return result.stdout;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Error(
    `${command} ${args.slice(0, 4).join(' ')} ended with status ${result.status ?? result.signal}`,
  );
}
