import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, open, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Command } from 'commander';
import { type Config, type DatabasePlace, parseConfig } from '../../config.ts';
import { copyDatabase } from '../../persistence/copy/copy-database.ts';
import { databaseName, documentsName, pack, unpack } from './archive.ts';
import { checkRestored } from './check-restored.ts';
import { deleteOlder, deleteUnfinished, nameForNow, readCount, unfinishedPrefix } from './kept-backups.ts';
import { CommandError, type Terminal } from './terminal.ts';

interface BackupOptions {
  readonly into?: string;
  readonly keep?: number;
}

export function defineBackup(parent: Command, terminal: Terminal): void {
  parent
    .command('backup')
    .description('write database and documents into one new file, and check it; the server may keep running')
    .argument('[file]', 'file to make; one that exists is never overwritten')
    .option('--into <folder>', 'make a file named by the time (UTC) in this folder instead')
    .option('--keep <count>', 'of those in the folder keep so many, the newest', readCount)
    .action((file: string | undefined, options: BackupOptions) => backup(file, options, terminal));
}

async function backup(file: string | undefined, { into, keep }: BackupOptions, terminal: Terminal) {
  if ((file === undefined) === (into === undefined) || (keep !== undefined && into === undefined)) {
    throw new CommandError('Name a file, or a folder: backup FILE, or backup --into FOLDER [--keep COUNT].');
  }
  const config = parseConfig(terminal.environment);
  const { database } = config;
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new CommandError(`There is no database at ${database.file}. Is DATA_DIR right?`);
  }
  if (file !== undefined) return makeBackup(config, file, terminal);
  const folder = resolve(into ?? '');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await deleteUnfinished(folder);
  const made = join(folder, nameForNow());
  await makeBackup(config, made, terminal);
  if (keep === undefined) return;
  for (const old of await deleteOlder(made, keep)) terminal.say(`Deleted the older backup ${old}`);
}

/**
 * Everything unfinished stands in a folder of its own beside the file, which gets its name only when it is whole, checked
 * and on the disk: half a backup never looks like one.
 */
async function makeBackup(config: Config, file: string, terminal: Terminal): Promise<void> {
  if (existsSync(file)) throw alreadyThere(file);
  const stage = await mkdtemp(join(dirname(resolve(file)), unfinishedPrefix));
  try {
    const unfinished = join(stage, 'unfinished');
    const documents = await copyData(config, stage);
    await pack(stage, documents, unfinished);
    await check(unfinished, join(stage, 'checked'));
    await sync(unfinished);
    await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? alreadyThere(file) : error;
    });
    await sync(dirname(resolve(file)));
    terminal.say(`Backed up the database and ${documents.length} documents to ${file}`);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

const alreadyThere = (file: string) => new CommandError(`${file} exists already. Give another name.`);

/** Copies the database as it is at one instant and answers with the digests of the documents that this copy names. */
async function copyData(config: Config, stage: string): Promise<readonly string[]> {
  const copy = join(stage, databaseName);
  await copyInto(copy, config.database);
  await symlink(resolve(config.dataDir, 'documents'), join(stage, documentsName));
  return documentsNamedIn(copy);
}

async function copyInto(copy: string, database: DatabasePlace): Promise<void> {
  if (database.kind === 'postgresql') {
    await copyDatabase(database, { kind: 'sqlite', file: copy });
    return keepInOneFile(copy);
  }
  const source = new Database(database.file, { readonly: true });
  try {
    // One statement reads one state; SQLite's stepwise copying would begin anew at every write of the server.
    source.prepare('VACUUM INTO ?').run(copy);
  } finally {
    source.close();
  }
}

/** Without the companions that write-ahead logging keeps. */
function keepInOneFile(file: string): void {
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.close();
}

function documentsNamedIn(databaseFile: string): readonly string[] {
  const database = new Database(databaseFile, { readonly: true });
  try {
    const rows = database.prepare<[], { sha256: string }>('SELECT DISTINCT "sha256" FROM "Document"').all();
    return rows.map(({ sha256 }) => sha256);
  } finally {
    database.close();
  }
}

/** Reads the file back as a restore would. */
async function check(file: string, folder: string): Promise<void> {
  await mkdir(folder);
  await unpack(file, folder);
  await checkRestored(folder, 'A document is damaged; no backup was made, and none deleted.');
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
