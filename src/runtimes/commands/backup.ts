import { existsSync } from 'node:fs';
import { link, mkdtemp, open, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Command } from 'commander';
import { create } from 'tar';
import { type Config, parseConfig } from '../../config.ts';
import { databaseName, documentPath, documentsName } from './archive.ts';
import { CommandError, type Terminal } from './terminal.ts';

export function defineBackup(parent: Command, terminal: Terminal): void {
  parent
    .command('backup')
    .description('write database and documents into one new file; the server may keep running')
    .argument('<file>', 'file to make; one that exists is never overwritten')
    .action((file: string) => backup(file, terminal));
}

async function backup(file: string, terminal: Terminal): Promise<void> {
  const config = parseConfig(terminal.environment);
  if (!existsSync(config.databaseFile)) {
    throw new CommandError(`There is no database at ${config.databaseFile}. Is DATA_DIR right?`);
  }
  if (existsSync(file)) throw alreadyThere(file);
  const stage = await mkdtemp(join(tmpdir(), 'komek-backup-'));
  try {
    const documents = await stageBackup(config, stage);
    await writeArchive(file, stage, documents);
    terminal.say(`Backed up the database and ${documents.length} documents to ${file}`);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

const alreadyThere = (file: string) => new CommandError(`${file} exists already. Give another name.`);

/** Copies the database as it is at one instant and answers with the documents that this copy names. */
async function stageBackup(config: Config, stage: string): Promise<readonly string[]> {
  const copy = join(stage, databaseName);
  const source = new Database(config.databaseFile, { readonly: true });
  await source.backup(copy).finally(() => source.close());
  await symlink(resolve(config.dataDir, 'documents'), join(stage, documentsName));
  return documentsNamedIn(copy);
}

function documentsNamedIn(databaseFile: string): readonly string[] {
  const database = new Database(databaseFile);
  try {
    // One file, without the companions that write-ahead logging keeps.
    database.pragma('journal_mode = DELETE');
    const rows = database.prepare<[], { sha256: string }>('SELECT DISTINCT "sha256" FROM "Document"').all();
    return rows.map(({ sha256 }) => documentPath(sha256));
  } finally {
    database.close();
  }
}

/** Written under another name and given its own when it is whole, so that half a backup never looks like one. */
async function writeArchive(file: string, stage: string, documents: readonly string[]): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const options = { file: unfinished, cwd: stage, gzip: true, follow: true, portable: true, strict: true };
    await create({ ...options, mode: 0o600 }, [databaseName, ...documents]);
    const handle = await open(unfinished, 'r');
    await handle.sync().finally(() => handle.close());
    await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? alreadyThere(file) : error;
    });
  } finally {
    await rm(unfinished, { force: true });
  }
}
