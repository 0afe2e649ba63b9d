import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../use-cases/ports/stores.ts';
import { requireDigest, requireUnchanged } from './digest-name.ts';
import { createLeftoverRemoval } from './leftovers.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Says by the file's time that somebody asks for it, or that there is none; see `leftovers.ts`. */
async function renew(path: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Written beside its place and moved there when it is on the disk, so that a crash never leaves half a document. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(unfinished, 'wx', 0o600);
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(unfinished, path);
    await syncFolder(folder);
    await syncFolder(dirname(folder));
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Documents in a folder, each under its digest: `ab/cdef…`. Reading one checks that it still is what was stored. */
export function createFolderBlobStore(root: string): BlobStore {
  const pathOf = (sha256: string) => {
    requireDigest(sha256);
    return join(root, sha256.slice(0, 2), sha256.slice(2));
  };
  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256);
      await requireUnchanged(sha256, bytes);
      if (!(await renew(path))) await writeDurably(path, bytes);
    },
    async get(sha256) {
      const path = pathOf(sha256);
      const bytes = await readFile(path).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
      if (bytes !== undefined) await requireUnchanged(sha256, bytes);
      return bytes;
    },
    has: async (sha256) => exists(pathOf(sha256)),
    removeLeftovers: createLeftoverRemoval(root),
  };
}
