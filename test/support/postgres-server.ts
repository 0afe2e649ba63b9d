import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './story-program.ts';

/** A PostgreSQL server of its own, in a temporary folder. */
export interface PostgresServer {
  /** Address of a new empty database. */
  newDatabase(): Promise<string>;
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** The same by force, all its processes at once. */
  killHard(): Promise<void>;
  /** Ends it as its operator would, without waiting for those connected. */
  stop(): Promise<void>;
  /** Nothing where it runs. */
  start(): Promise<void>;
  /** All its processes stand still until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** What its disk holds at this instant, as another server that is not started yet. Call it while frozen. */
  copyFiles(into: string): Promise<PostgresServer>;
  /** Stops it and deletes the folder. */
  remove(): Promise<void>;
}

const debian = '/usr/lib/postgresql';

/** The folder of the server's programs as Debian installs them, or undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(debian, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** The server refuses to run as root; Debian's package brings a user for it. */
const asUser =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];

const inherited = { LC_ALL: 'C.UTF-8', PATH: process.env.PATH };

function run(words: readonly string[]): void {
  const [command = '', ...args] = [...asUser, ...words];
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: inherited });
  if (status !== 0) throw new Error(`${words[0]} failed: ${error?.message ?? stderr}`);
}

async function untilAnswering(url: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** A new server in a folder of its own below `parent`, running. */
export async function startPostgres(parent: string = tmpdir()): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const folder = mkdtempSync(join(parent, 'komek-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  run([join(programs, 'initdb'), '-D', data, '-U', 'komek', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const server = await serverIn(folder, programs);
  await server.start();
  return server;
}

const isRunning = (server: ChildProcess | undefined): server is ChildProcess =>
  server !== undefined && server.exitCode === null && server.signalCode === null;

/** The server's own processes: the first, and those it has started. */
const processesOf = ({ pid }: ChildProcess): readonly number[] => {
  if (pid === undefined) return [];
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return [pid, ...stdout.split('\n').flatMap((line) => Number(line.trim()) || [])];
};

function signalAll(server: ChildProcess | undefined, name: NodeJS.Signals): void {
  if (!isRunning(server)) return;
  for (const pid of processesOf(server)) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

async function serverIn(folder: string, programs: string): Promise<PostgresServer> {
  const data = join(folder, 'data');
  const port = String(await freePort());
  const address = `127.0.0.1:${port}`;
  const url = (database: string) => `postgresql://komek@${address}/${database}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  const endWithUs = () => signalAll(server, 'SIGKILL');
  process.on('exit', endWithUs);
  const end = async (send: (running: ChildProcess) => void) => {
    if (!isRunning(server)) return;
    const ended = once(server, 'exit');
    send(server);
    await ended;
  };
  const start = async () => {
    const place = ['-D', data, '-p', port, '-k', folder, '-h', '127.0.0.1'];
    // Otherwise every file is synced singly before the log is replayed, which takes longer than a test may.
    const words = [join(programs, 'postgres'), ...place, '-c', 'recovery_init_sync_method=syncfs'];
    const [command = '', ...args] = [...asUser, ...words];
    if (!isRunning(server)) server = spawn(command, args, { stdio: 'ignore', env: inherited });
    await untilAnswering(url('postgres'));
  };

  return {
    address,
    async newDatabase() {
      const name = `komek_${++databases}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`).finally(() => client.end());
      return url(name);
    },
    // Immediate shutdown: no checkpoint, as after a power cut; the log is replayed at the next start.
    kill: () => end((running) => running.kill('SIGQUIT')),
    killHard: () => end((running) => signalAll(running, 'SIGKILL')),
    stop: () => end((running) => running.kill('SIGINT')),
    start,
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    copyFiles(into) {
      const copy = join(into, 'postgres');
      mkdirSync(copy, { recursive: true });
      chmodSync(copy, 0o777);
      spawnSync('cp', ['-a', data, copy]);
      // Names the server that was copied, which runs on.
      rmSync(join(copy, 'data', 'postmaster.pid'), { force: true });
      return serverIn(copy, programs);
    },
    async remove() {
      await end((running) => running.kill('SIGINT'));
      process.off('exit', endWithUs);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
