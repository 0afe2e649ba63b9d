import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { openSqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aRow, aUser } from './change-builders.ts';

/** Run as a program of its own: commits to the file it is given and says each id once the store has acknowledged it. */
const file = process.argv[2] ?? '';
migrateSqlite(file);
const stores = createStores(openSqliteEngine(file));
for (let number = 1; ; number++) {
  const row = aRow({ number });
  const user = aUser();
  await stores.requests.commit(aCreation(row));
  await stores.users.create(user);
  process.stdout.write(`${row.id} ${user.id}\n`);
}
