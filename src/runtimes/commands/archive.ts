/** Names inside a backup. The database is copied first: a document is stored before the log names it, never after. */
export const databaseName = 'komek.db';
export const documentsName = 'documents';

export const documentPath = (sha256: string): string =>
  `${documentsName}/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

const expected = /^(?:komek\.db|documents\/[0-9a-f]{2}\/[0-9a-f]{62})$/;

/** Anything else in a file means that it is not a backup of ours. */
export const isExpected = (path: string): boolean => expected.test(path);
