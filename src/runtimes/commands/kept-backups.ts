import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InvalidArgumentError } from 'commander';

const ours = /^komek-\d{8}T\d{6}Z\.backup$/;

/** Begins the names of folders in which a backup is being made. */
export const unfinishedPrefix = '.komek-backup-';

const dayInMs = 24 * 60 * 60 * 1_000;

export function readCount(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1) throw new InvalidArgumentError('It must be a number from 1 to 9999.');
  return count;
}

/** Sorts as the time does. */
export const nameForNow = (): string => `komek-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}.backup`;

/** Keeps the backup just made and the newest others, and answers with the names of those deleted. */
export async function deleteOlder(made: string, keep: number): Promise<readonly string[]> {
  const folder = dirname(made);
  // A clock that was put back must not make the new one look like the oldest.
  const others = (await readdir(folder)).filter((name) => ours.test(name) && name !== basename(made)).sort();
  const older = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const name of older) await rm(join(folder, name));
  return older;
}

/** Takes away what a backup left that was cut off, unless another one may still be at it. */
export async function deleteUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < Date.now() - dayInMs) await rm(path, { recursive: true, force: true });
  }
}
