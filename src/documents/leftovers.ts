import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedDigests } from '../use-cases/ports/stores.ts';

/** No upload lasts as long, so what looks left over in two looks this far apart is. */
const hour = 60 * 60 * 1_000;
const batch = 100;

interface Sight {
  readonly at: number;
  /** Changes whenever somebody stores the same bytes again. */
  readonly modified: bigint;
}

const modifiedAt = (path: string): Promise<bigint | undefined> =>
  stat(path, { bigint: true }).then(
    ({ mtimeNs }) => mtimeNs,
    () => undefined,
  );

/**
 * A server that dies between storing a paper and naming it in the log leaves a file that nothing names; one that dies
 * while it writes leaves half of one, under a hidden name. Told by two looks of the same process and its own stopwatch,
 * since a clock that was set would make every file look old. What is removed is set aside first and put back when
 * somebody asked for it or named it meanwhile.
 */
export function createLeftoverRemoval(
  root: string,
  stopwatch: () => number = () => performance.now(),
): (named: NamedDigests) => Promise<number> {
  const seen = new Map<string, Sight>();

  const isLeft = async (path: string): Promise<boolean> => {
    const modified = await modifiedAt(path);
    if (modified === undefined) return false;
    const before = seen.get(path);
    if (before?.modified !== modified) seen.set(path, { at: stopwatch(), modified });
    return before?.modified === modified && stopwatch() - before.at >= hour;
  };

  const removeUnnamed = async (path: string, digest: string, named: NamedDigests): Promise<boolean> => {
    const modified = seen.get(path)?.modified;
    const aside = join(root, digest.slice(0, 2), `.aside-${digest}`);
    await rename(path, aside);
    const isWanted = (await modifiedAt(aside)) !== modified || (await named([digest])).has(digest);
    await (isWanted ? rename(aside, path) : rm(aside, { force: true }));
    seen.delete(path);
    return !isWanted;
  };

  const removeHidden = async (path: string, name: string, named: NamedDigests): Promise<boolean> => {
    const digest = /^\.aside-(.+)$/.exec(name)?.[1];
    if (digest !== undefined && (await named([digest])).has(digest)) {
      await rename(path, join(root, digest.slice(0, 2), digest.slice(2)));
      return false;
    }
    await rm(path, { force: true });
    seen.delete(path);
    return true;
  };

  async function lookInto(folder: string, named: NamedDigests): Promise<number> {
    let removed = 0;
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const name of names.filter((one) => one.startsWith('.'))) {
      const path = join(root, folder, name);
      if ((await isLeft(path)) && (await removeHidden(path, name, named))) removed += 1;
    }
    const digests = names.filter((one) => !one.startsWith('.')).map((name) => folder + name);
    for (let start = 0; start < digests.length; start += batch) {
      const some = digests.slice(start, start + batch);
      const kept = await named(some);
      for (const digest of some.filter((one) => !kept.has(one))) {
        const path = join(root, folder, digest.slice(2));
        if ((await isLeft(path)) && (await removeUnnamed(path, digest, named))) removed += 1;
      }
    }
    return removed;
  }

  return async (named) => {
    let removed = 0;
    for (const folder of await readdir(root).catch(() => [])) removed += await lookInto(folder, named);
    return removed;
  };
}
