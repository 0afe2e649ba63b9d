import type { Disk } from './disk.ts';
import type { DatabasePlace } from './place.ts';
import { outerPostgresPlace, postgresPlace } from './postgres-place.ts';
import { sqlitePlace } from './sqlite-place.ts';

/**
 * SQLite beside the documents unless told otherwise. `postgresql://` alone starts a server of its own, which can be
 * killed; a whole address is of a server that is only disturbed from outside.
 */
export async function openPlace(
  url: string | undefined,
  dataDir: string,
  disk: Disk,
): Promise<DatabasePlace> {
  if (url === undefined) return sqlitePlace(dataDir);
  if (url.startsWith('file:')) return sqlitePlace(dataDir, url.slice('file:'.length));
  if (/^postgres(ql)?:(\/\/)?$/.test(url)) return postgresPlace(dataDir, disk.folder);
  if (/^postgres(ql)?:/.test(url)) return outerPostgresPlace(dataDir, url);
  throw new Error(`--database-url must begin with file: or postgresql:, not ${url}`);
}
