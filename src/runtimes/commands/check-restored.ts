import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createFolderBlobStore } from '../../documents/folder-blob-store.ts';
import { databaseName, documentsName } from './archive.ts';
import { CommandError } from './terminal.ts';

/** Checks an unpacked backup: the database is whole, and so is every document it names. `refusal` begins the complaint. */
export async function checkRestored(folder: string, refusal: string): Promise<number> {
  const documents = checkDatabase(join(folder, databaseName));
  const blobs = createFolderBlobStore(join(folder, documentsName));
  const faults: string[] = [];
  for (const sha256 of documents) {
    const fault = await blobs.get(sha256).then(
      (bytes) => (bytes === undefined ? `Document ${sha256} is not in the backup.` : undefined),
      (error: Error) => error.message,
    );
    if (fault) faults.push(fault);
  }
  if (faults.length > 0) throw new CommandError(refusal, ...faults);
  return documents.length;
}

/** Answers with the digests of the documents that the database names. */
function checkDatabase(file: string): readonly string[] {
  const database = new Database(file, { readonly: true });
  try {
    const found = database.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(String(found));
    const dangling = database.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) throw new Error(`${dangling.length} rows point to rows that do not exist`);
    const rows = database.prepare<[], { sha256: string }>('SELECT DISTINCT "sha256" FROM "Document"').all();
    return rows.map(({ sha256 }) => sha256);
  } catch (error) {
    throw new CommandError(`The database in the backup is damaged: ${(error as Error).message}`);
  } finally {
    database.close();
  }
}
