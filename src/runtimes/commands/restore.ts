import { constants, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type Config, parseConfig } from '../../config.ts';
import { copyDatabase } from '../../persistence/copy/copy-database.ts';
import { migrateSqlite } from '../../persistence/migrate-sqlite.ts';
import { databaseName, documentsName, unpack } from './archive.ts';
import { reportAudit } from './audit-verify.ts';
import { checkRestored } from './check-restored.ts';
import { withServices } from './open-services.ts';
import { CommandError, type Terminal } from './terminal.ts';

export function defineRestore(parent: Command, terminal: Terminal): void {
  parent
    .command('restore')
    .description('fill an empty data folder from a backup and check what came back')
    .argument('<file>', 'backup to read')
    .action((file: string) => restore(file, terminal));
}

async function restore(file: string, terminal: Terminal): Promise<void> {
  const config = parseConfig(terminal.environment);
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  requireEmpty(config);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const stage = await mkdtemp(join(config.dataDir, '.restoring-'));
  try {
    await unpack(file, stage);
    const documents = await checkRestored(stage, 'The backup is damaged; nothing was restored.');
    await moveIntoPlace(config, stage);
    terminal.say(`Restored the database and ${documents} documents to ${config.dataDir}`);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  await withServices(terminal, {}, (ctx) => reportAudit(ctx, terminal));
}

function requireEmpty({ dataDir, database }: Config): void {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new CommandError(`${dataDir} is not empty. Set DATA_DIR to an empty or a new folder.`);
  }
  if (database.kind === 'sqlite' && existsSync(database.file))
    throw new CommandError(`There is a database at ${database.file} already.`);
}

/** The documents first: a database is in place only with everything it names. */
async function moveIntoPlace({ dataDir, database }: Config, stage: string): Promise<void> {
  const documents = join(stage, documentsName);
  if (existsSync(documents)) await rename(documents, join(dataDir, documentsName));
  const restored = join(stage, databaseName);
  if (database.kind === 'postgresql') {
    migrateSqlite(restored);
    await copyDatabase({ kind: 'sqlite', file: restored }, database);
    return;
  }
  await mkdir(dirname(database.file), { recursive: true, mode: 0o700 });
  // Copied, not moved: DATABASE_URL may name another disk.
  await copyFile(restored, database.file, constants.COPYFILE_EXCL);
}
