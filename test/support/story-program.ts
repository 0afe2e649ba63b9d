import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A program of ours as its user starts it, and what it has said so far. */
export interface Program {
  said(): string;
  /** Waits for words on standard output; throws with all that was said when the program ends before them. */
  until(words: RegExp, withinMs: number): Promise<string>;
  /** To the program and what it has started. */
  signal(name: NodeJS.Signals): void;
  hasEnded(): boolean;
  /** Its number while it runs. */
  readonly pid: number | undefined;
  /** Ends it as its operator would; with less patience by force. */
  stop(withinMs?: number): Promise<void>;
}

/** Settings of this machine, and those a test runner makes, that are no part of a story; empty counts as unset. */
export const noSettings = {
  BASE_URL: '',
  DATABASE_URL: '',
  HOME_STATE: '',
  MAIL_FROM: '',
  SMTP_URL: '',
  STOP_DELAY: '0',
} as const;

/** Runs in a process group of its own, so that what it starts ends with it. */
export function startProgram(words: readonly string[], env: Readonly<Record<string, string>>): Program {
  const [command = '', ...args] = words;
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...noSettings, ...env },
  });
  let said = '';
  const hear = (chunk: unknown) => {
    said += String(chunk);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const endWithUs = () => signal(child, 'SIGKILL');
  process.on('exit', endWithUs);
  return {
    said: () => said,
    until: (wanted, withinMs) => untilSaid(child, () => said, wanted, withinMs),
    signal: (name) => signal(child, name),
    hasEnded: () => hasEnded(child),
    pid: child.pid,
    async stop(withinMs = 15_000) {
      process.off('exit', endWithUs);
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      signal(child, 'SIGTERM');
      const timer = setTimeout(() => signal(child, 'SIGKILL'), withinMs);
      await ended;
      clearTimeout(timer);
      signal(child, 'SIGKILL');
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** To the whole group; a group that is gone already is what was wanted. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function untilSaid(
  child: ChildProcess,
  said: () => string,
  wanted: RegExp,
  withinMs: number,
): Promise<string> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const found = wanted.exec(said());
    if (found) return found[0];
    if (hasEnded(child)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The program did not say ${wanted}. It said:\n${said()}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
