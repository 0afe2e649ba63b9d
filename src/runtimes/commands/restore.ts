import { constants, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type Config, parseConfig } from '../../config.ts';
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

function requireEmpty({ dataDir, databaseFile }: Config): void {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new CommandError(`${dataDir} is not empty. Set DATA_DIR to an empty or a new folder.`);
  }
  if (existsSync(databaseFile)) throw new CommandError(`There is a database at ${databaseFile} already.`);
}

async function moveIntoPlace({ dataDir, databaseFile }: Config, stage: string): Promise<void> {
  const documents = join(stage, documentsName);
  if (existsSync(documents)) await rename(documents, join(dataDir, documentsName));
  await mkdir(dirname(databaseFile), { recursive: true, mode: 0o700 });
  // Copied, not moved: DATABASE_URL may name another disk.
  await copyFile(join(stage, databaseName), databaseFile, constants.COPYFILE_EXCL);
}
