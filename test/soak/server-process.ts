import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, type Program, startProgram } from '../support/story-program.ts';

const preload = fileURLToPath(new URL('shifted-clock.mjs', import.meta.url));
/** Root may write everywhere; without these rights it meets a read-only folder as everybody does. */
export const asOrdinary =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];

export interface ServerSettings {
  readonly name: string;
  /** Holds what the harness tells the process: its clock. */
  readonly notes: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A real server process of the delivered program, at one address however often it is started. */
export interface Server {
  readonly name: string;
  readonly baseUrl: string;
  /** Answers requests, as far as the harness knows. */
  isUp(): boolean;
  /** Ended without being told to. */
  hasDied(): boolean;
  said(): string;
  pid(): number | undefined;
  /** Started again and again as a service manager would, until it answers; tells how often it gave up. */
  start(withinMs?: number): Promise<{ readonly refusals: readonly string[] }>;
  kill(): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  shiftClock(ms: number): void;
  clockShift(): number;
  /** Lines of `pid uptime rss heap external`. */
  memory(): string;
}

export async function prepareServer({ name, notes, environment }: ServerSettings): Promise<Server> {
  const port = String(await freePort());
  const baseUrl = `http://127.0.0.1:${port}`;
  const [clockFile, memoryFile] = [join(notes, `${name}.clock`), join(notes, `${name}.memory`)];
  writeFileSync(clockFile, '0');
  writeFileSync(memoryFile, '');
  let program: Program | undefined;
  let isUp = false;
  let shift = 0;

  const launch = () =>
    startProgram([...asOrdinary, process.execPath, 'dist/node.js'], {
      ...environment,
      PORT: port,
      BASE_URL: 'http://komek.example',
      NODE_OPTIONS: `--import=${preload}`,
      SHIFTED_CLOCK_FILE: clockFile,
      MEMORY_FILE: memoryFile,
    });

  return {
    name,
    baseUrl,
    isUp: () => isUp,
    hasDied: () => isUp && program?.hasEnded() === true,
    said: () => program?.said() ?? '',
    pid: () => program?.pid,
    async start(withinMs = 60_000) {
      const end = Date.now() + withinMs;
      const refusals: string[] = [];
      for (;;) {
        const started = launch();
        program = started;
        const came = await started.until(/Komek is at/, Math.max(1, end - Date.now())).catch(() => undefined);
        if (came !== undefined) {
          isUp = true;
          return { refusals };
        }
        refusals.push(started.said());
        await started.stop(0);
        if (Date.now() > end) throw new Error(`${name} does not start:\n${refusals.at(-1)}`);
        await new Promise((done) => setTimeout(done, 300));
      }
    },
    async kill() {
      isUp = false;
      await program?.stop(0);
    },
    pause() {
      program?.signal('SIGSTOP');
    },
    resume() {
      program?.signal('SIGCONT');
    },
    async stop() {
      isUp = false;
      await program?.stop();
    },
    shiftClock(ms) {
      shift = ms;
      writeFileSync(clockFile, String(ms));
    },
    clockShift: () => shift,
    memory: () => readFileSync(memoryFile, 'utf8'),
  };
}
