import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/domain/codes.ts';
import { freePort, noSettings, type Program, startProgram } from './story-program.ts';

/** A running server on a data folder, asked as one person. */
export interface Server {
  readonly baseUrl: string;
  readonly program: Program;
}

/** A data folder with the programs that work on it, each a process of its own. */
export interface DataFolder {
  readonly folder: string;
  /** Runs `komek` to its end and answers with its output. */
  komek(words: readonly string[], more?: { input?: string; folder?: string }): string;
  /** Opens an account and answers with a token of its holder. */
  addPerson(role: Role, words?: readonly string[]): string;
  serve(env?: Readonly<Record<string, string>>): Promise<Server>;
  /** Ends every server and removes the folder. */
  remove(): Promise<void>;
}

export const password = 'a long enough sentence';
export const emailOf = (role: Role) => `${role}@demo.example`;

export function openDataFolder(): DataFolder {
  const place = mkdtempSync(join(tmpdir(), 'komek-folder-'));
  const usual = join(place, 'data');
  const servers: Program[] = [];

  const komek: DataFolder['komek'] = (words, { input = '', folder = usual } = {}) => {
    const ran = spawnSync(process.execPath, ['dist/komek.js', ...words], {
      env: { ...process.env, ...noSettings, DATA_DIR: folder },
      encoding: 'utf8',
      input,
    });
    if (ran.status !== 0) throw new Error(`komek ${words.join(' ')}: ${ran.stdout}${ran.stderr}`);
    return ran.stdout.trim();
  };
  return {
    folder: usual,
    komek,
    addPerson(role, words = []) {
      const account = ['--email', emailOf(role), '--name', `Demo ${role}`, '--role', role, ...words];
      komek(['user', 'add', ...account, '--password-stdin'], { input: password });
      return komek(['token', 'add', '--email', emailOf(role)]);
    },
    async serve(env = {}) {
      const port = String(await freePort());
      const baseUrl = `http://localhost:${port}`;
      const program = startProgram([process.execPath, 'dist/node.js'], {
        PORT: port,
        DATA_DIR: usual,
        ...env,
      });
      servers.push(program);
      await program.until(/Komek is at/, 20_000);
      return { baseUrl, program };
    },
    async remove() {
      await Promise.all(servers.map((program) => program.stop()));
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Asks a server as the holder of a token. */
export async function ask(
  { baseUrl }: Pick<Server, 'baseUrl'>,
  token: string,
  path: string,
  init: { method?: string; body?: unknown; headers?: Readonly<Record<string, string>> } = {},
) {
  const answer = await fetch(`${baseUrl}/api/v1${path}`, {
    method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...init.headers,
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await answer.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: answer.status, headers: answer.headers, body };
}
