import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a command with its words on standard error only, so that a program's own output stays clean. */
export function runQuietly(command, args, environment = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment, PATH: path },
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${result.status}`);
}
