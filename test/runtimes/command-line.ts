import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../src/config.ts';
import type { AppServices } from '../../src/http/context.ts';
import { runKomek } from '../../src/runtimes/commands/run-komek.ts';
import { openNodeServices } from '../../src/runtimes/node-services.ts';

export interface CommandLine {
  readonly folder: string;
  readonly dataDir: string;
  /** Runs `komek` with these words; `input` is standard input, `dataDir` another data folder than the usual one. */
  komek(words: readonly string[], more?: { input?: string; dataDir?: string }): Promise<Ran>;
  /** What a running server would have open at the same time. */
  withServices<Result>(work: (services: AppServices) => Promise<Result>, dataDir?: string): Promise<Result>;
  remove(): void;
}

export interface Ran {
  readonly status: 0 | 1;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** The command line on a data folder of its own; `settings` may name another database than the one in it. */
export function commandLine(settings: Readonly<Record<string, string>> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'komek-cli-'));
  const usual = join(folder, 'data');
  return {
    folder,
    dataDir: usual,
    async komek(words, { input = '', dataDir = usual } = {}) {
      const out: string[] = [];
      const errors: string[] = [];
      const status = await runKomek(words, {
        environment: { ...settings, DATA_DIR: dataDir },
        readInput: async () => input,
        say: (line) => out.push(line),
        complain: (line) => errors.push(line),
      });
      return { status, out, errors };
    },
    async withServices(work, dataDir = usual) {
      const opened = await openNodeServices(parseConfig({ ...settings, DATA_DIR: dataDir }));
      return work(opened.services).finally(() => opened.close());
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const prosecutor = [
  'user',
  'add',
  ...[
    '--email',
    'Prosecutor@komek.example',
    '--name',
    'Demo Prosecutor',
    '--role',
    'prosecutor',
    '--office',
    'AST',
  ],
];
export const password = 'a long enough password';
