import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { type DatabasePlace, readDatabase } from '../../config.ts';
import { copyDatabase } from '../../persistence/copy/copy-database.ts';
import { CommandError, type Terminal } from './terminal.ts';

interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

export function defineCopy(parent: Command, terminal: Terminal): void {
  parent
    .command('copy')
    .description('copy the register into an empty database and compare; documents stay where they are')
    .requiredOption('--from <url>', 'database to read: file:PATH or postgresql://...')
    .requiredOption('--to <url>', 'empty database to fill')
    .action((options: CopyOptions) => copy(options, terminal));
}

async function copy({ from, to }: CopyOptions, terminal: Terminal): Promise<void> {
  const source = readDatabase(from, 1, '--from');
  const target = readDatabase(to, 1, '--to');
  requireThere(source);
  const copied = await copyDatabase(source, target);
  for (const { table, rows } of copied)
    if (rows > 0) terminal.say(`${table}: ${rows} rows, the same on both sides`);
  terminal.say('Copied. Set DATABASE_URL to the new database; DATA_DIR with the documents stays as it is.');
}

function requireThere(source: DatabasePlace): void {
  if (source.kind === 'sqlite' && !existsSync(source.file))
    throw new CommandError(`There is no database at ${source.file}.`);
}
