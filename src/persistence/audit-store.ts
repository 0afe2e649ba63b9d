import type { AccessEntry, AuditStore } from '../use-cases/ports/audit.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { isAfter } from './keyset.ts';
import { countUpToLimit, toPage } from './page.ts';
import { readFiles } from './read-files.ts';

export const createAuditStore = (engine: Engine): AuditStore => ({
  recordAccess: (entry) => engine.commit(insertRows('AccessEntry', [entry])),

  async listAccess({ request }, page) {
    let chosen = database.selectFrom('AccessEntry');
    if (request !== undefined) chosen = chosen.where('AccessEntry.requestId', '=', request);
    const counting = countUpToLimit(chosen.select('AccessEntry.id'));
    if (page.cursor !== undefined) {
      const [id = ''] = readCursor(page.cursor, 'newest', 1);
      chosen = chosen.where('AccessEntry.id', '<', id);
    }
    const listing = chosen
      .leftJoin('Request', 'Request.id', 'AccessEntry.requestId')
      .selectAll('AccessEntry')
      .select('Request.reference')
      .orderBy('AccessEntry.id', 'desc')
      .limit(page.limit + 1)
      .compile();
    const [rows, [counted]] = await engine.snapshot([listing, counting]);
    return toPage(rows, page, counted?.total ?? 0, {
      // Safe because only recordAccess writes the column.
      item: (row) => ({ ...row, what: row.what as AccessEntry['what'] }),
      cursor: (row) => writeCursor('newest', [row.id]),
    });
  },

  readFiles: (after, limit) => readFiles(engine, after, limit),

  readEntries({ from, before }, after, limit) {
    let entries = database
      .selectFrom('Action')
      .select(['requestId', 'sequence', 'at', 'hash'])
      .where('at', '<', before);
    entries = after
      ? entries.where(isAfter(['at', 'requestId', 'sequence'], [after.at, after.requestId, after.sequence]))
      : entries.where('at', '>=', from);
    return engine.query(
      entries.orderBy('at').orderBy('requestId').orderBy('sequence').limit(limit).compile(),
    );
  },

  async firstEntryAt() {
    const [first] = await engine.query(
      database.selectFrom('Action').select('at').orderBy('at').limit(1).compile(),
    );
    return first?.at;
  },

  async lastDigest() {
    const [last] = await engine.query(
      database.selectFrom('ChainDigest').selectAll().orderBy('day', 'desc').limit(1).compile(),
    );
    return last;
  },

  listDigests: () => engine.query(database.selectFrom('ChainDigest').selectAll().orderBy('day').compile()),

  addDigest: (digest) => engine.commit(insertRows('ChainDigest', [digest])),
});
