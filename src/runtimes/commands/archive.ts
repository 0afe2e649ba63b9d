import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { create, extract } from 'tar';
import { CommandError } from './terminal.ts';

/** Names inside a backup. The database is copied first: a document is stored before the log names it, never after. */
export const databaseName = 'komek.db';
export const documentsName = 'documents';

export const documentPath = (sha256: string): string =>
  `${documentsName}/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

const expected = /^(?:komek\.db|documents\/[0-9a-f]{2}\/[0-9a-f]{62})$/;

/** Packs the database and the documents named, which stand in the folder, or behind a link in it, into a new file. */
export async function pack(folder: string, documents: readonly string[], file: string): Promise<void> {
  const options = { file, cwd: folder, gzip: true, follow: true, portable: true, strict: true, mode: 0o600 };
  await create(options, [databaseName, ...documents.map(documentPath)]);
}

/** Unpacks a backup into a folder; anything else in the file means that it is not a backup of ours. */
export async function unpack(file: string, folder: string): Promise<void> {
  const strange: string[] = [];
  const filter = (path: string, entry: object) => {
    const isOurs = 'type' in entry && entry.type === 'File' && expected.test(path);
    if (!isOurs) strange.push(path);
    return isOurs;
  };
  try {
    await extract({ file, cwd: folder, strict: true, preserveOwner: false, filter });
  } catch (error) {
    throw new CommandError(`${file} is not a backup of Komek, or is damaged: ${(error as Error).message}`);
  }
  if (strange.length > 0) {
    throw new CommandError(`${file} is not a backup of Komek: there is ${strange[0]} in it.`);
  }
  if (!existsSync(join(folder, databaseName))) {
    throw new CommandError(`${file} is not a backup of Komek: there is no database in it.`);
  }
}
