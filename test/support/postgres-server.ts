import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './story-program.ts';

/** A PostgreSQL server of its own, in a temporary folder. */
export interface PostgresServer {
  /** Address of a new empty database. */
  newDatabase(): Promise<string>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
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

export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'komek-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  run([join(programs, 'initdb'), '-D', data, '-U', 'komek', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const port = String(await freePort());
  const url = (database: string) => `postgresql://komek@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  const endWithUs = () => server?.kill('SIGKILL');
  process.on('exit', endWithUs);
  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  const start = async () => {
    const place = ['-D', data, '-p', port, '-k', folder, '-h', '127.0.0.1'];
    // Otherwise every file is synced singly before the log is replayed, which takes longer than a test may.
    const words = [join(programs, 'postgres'), ...place, '-c', 'recovery_init_sync_method=syncfs'];
    const [command = '', ...args] = [...asUser, ...words];
    server = spawn(command, args, { stdio: 'ignore', env: inherited });
    await untilAnswering(url('postgres'));
  };
  await start();

  return {
    async newDatabase() {
      const name = `komek_${++databases}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`).finally(() => client.end());
      return url(name);
    },
    // Immediate shutdown: no checkpoint, as after a power cut; the log is replayed at the next start.
    kill: () => end('SIGQUIT'),
    start,
    async remove() {
      await end('SIGINT');
      process.off('exit', endWithUs);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
