import { describe, expect, it } from 'vitest';
import { outOfReach } from '../../src/persistence/database-errors.ts';

const coded = (code: string, words = 'words') => Object.assign(new Error(words), { code });
const byOrm = (originalCode: string) =>
  Object.assign(coded('P2039'), { meta: { driverAdapterError: { cause: { originalCode } } } });

describe('an error that says that storage is out of reach', () => {
  it.each([
    ['a lock held by another program', coded('SQLITE_BUSY'), 'SQLITE_BUSY'],
    ['a full disk, by the database', coded('SQLITE_FULL'), 'SQLITE_FULL'],
    ['a full disk, by the ORM', byOrm('SQLITE_FULL'), 'SQLITE_FULL'],
    ['a full disk, by the file system', coded('ENOSPC'), 'ENOSPC'],
    ['a disk that fails', coded('SQLITE_IOERR_WRITE'), 'SQLITE_IOERR_WRITE'],
    ['a server that is not there', coded('ECONNREFUSED'), 'ECONNREFUSED'],
    ['a server that shuts down', coded('57P01'), '57P01'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 'no answer'],
  ])('is known by its code: %s', (_, error, code) => {
    expect(outOfReach(error)).toBe(code);
  });

  it.each([
    ['a rule of the schema', coded('SQLITE_CONSTRAINT_UNIQUE')],
    ['a mistake in a statement', coded('SQLITE_ERROR')],
    ['a rule of the schema, by the ORM', byOrm('23505')],
    ['words that only quote a code', new Error('SQLITE_FULL')],
    ['no error at all', undefined],
  ])('is not %s', (_, error) => {
    expect(outOfReach(error)).toBeUndefined();
  });
});
