import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { Asset } from '../http/context.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The folder that holds package.json, whether this runs bundled or from source, and from whatever folder. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Built files by their path below `/assets/`, each read once. */
export function createFolderAssets(): (path: string) => Promise<Asset | undefined> {
  const root = join(projectFolder(), 'dist/public/assets');
  const known = new Map<string, Asset>();
  return async (path) => {
    const kept = known.get(path);
    if (kept) return kept;
    const file = resolve(root, path);
    const mediaType = mediaTypes[extname(file)];
    if (mediaType === undefined || !file.startsWith(root + sep)) return undefined;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return undefined;
    const asset = { bytes, mediaType };
    known.set(path, asset);
    return asset;
  };
}
