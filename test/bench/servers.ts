import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0;
const serverCore = '0';
const loadCore = '1';

/** Keeps this program, which makes the load, off the servers' core. */
export function pinLoad(): void {
  if (canPin) execFileSync('taskset', ['-a', '-c', '-p', loadCore, `${process.pid}`], { stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

export interface BenchServer {
  readonly url: string;
  residentMegabytes(): number;
  /** What it has computed since its start, in all its threads; undefined where the system does not tell. */
  cpuSeconds(): number | undefined;
  stop(): Promise<void>;
}

async function start(
  command: readonly string[],
  port: number,
  env: Record<string, string>,
): Promise<BenchServer> {
  const [program = '', ...parts] = canPin ? ['taskset', '-c', serverCore, ...command] : command;
  const child = spawn(program, parts, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, child);
  return {
    url,
    residentMegabytes: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' })) / 1024,
    cpuSeconds: () => cpuSecondsOf(`/proc/${child.pid}/stat`),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const ticksPerSecond = 100;

function cpuSecondsOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  // The name of the program, in parentheses, may hold spaces.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`A server of the benchmark ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A server of the benchmark does not answer');
}

/** As `npm start` has them. */
const serviceFlags = ['--enable-source-maps', '--max-old-space-size=256', '--max-semi-space-size=8'];

/** The product as it is built and started in service, without a mail transport: messages are held. */
export async function startProduct(dataFolder: string, flags: readonly string[] = []): Promise<BenchServer> {
  const port = await freePort();
  const command = [process.execPath, ...serviceFlags, ...flags, path('../../dist/node.js')];
  return start(command, port, { PORT: `${port}`, DATA_DIR: dataFolder });
}

export async function startFloor(file: string): Promise<BenchServer> {
  const port = await freePort();
  const flags = ['--disable-warning=ExperimentalWarning'];
  return start([process.execPath, ...flags, path('floor/main.ts'), file, `${port}`], port, {});
}
