import type { Disk } from './disk.ts';
import type { DatabasePlace } from './place.ts';
import { sqlitePlace } from './sqlite-place.ts';

/** SQLite beside the documents unless told otherwise; `file:...` names another file. */
export async function openPlace(
  url: string | undefined,
  dataDir: string,
  _disk: Disk,
): Promise<DatabasePlace> {
  if (url === undefined) return sqlitePlace(dataDir);
  if (url.startsWith('file:')) return sqlitePlace(dataDir, url.slice('file:'.length));
  throw new Error(`--database-url must begin with file: or postgresql:, not ${url}`);
}
