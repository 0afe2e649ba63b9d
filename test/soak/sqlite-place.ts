import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { DatabasePlace } from './place.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A SQLite file, which another program can lock, and whose files can be copied while everybody stands still. */
export function sqlitePlace(dataDir: string, file = join(dataDir, 'komek.db')): DatabasePlace {
  return {
    name: 'SQLite',
    environment: { DATA_DIR: dataDir, DATABASE_URL: `file:${file}` },
    faults: {
      async 'database locked'(ms) {
        const other = new Database(file, { timeout: 30_000 });
        other.exec('BEGIN IMMEDIATE');
        await pause(ms);
        other.exec('COMMIT');
        other.close();
      },
    },
    async copyFiles(into) {
      mkdirSync(into, { recursive: true });
      const copy = join(into, 'komek.db');
      // All writers stand still, so the order does not matter; -shm is rebuilt, as after a loss of power.
      for (const ending of ['', '-wal']) if (existsSync(file + ending)) cpSync(file + ending, copy + ending);
      linkFolder(join(dataDir, 'documents'), join(into, 'documents'));
      return {
        environment: { DATA_DIR: into, DATABASE_URL: `file:${copy}` },
        open: async () => undefined,
        close: async () => undefined,
      };
    },
    mend: async () => undefined,
    stillness: () => ({ freeze: () => undefined, thaw: () => undefined }),
    close: async () => undefined,
  };
}

/** Documents are never changed once they have their name, so a second name is as good as a copy. */
export function linkFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  execFileSync('cp', ['-al', from, to]);
}
