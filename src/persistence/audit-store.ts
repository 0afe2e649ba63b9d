import type { AccessEntry, AuditStore } from '../use-cases/ports/audit.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { isAfter } from './keyset.ts';
import { countLimit, toPage } from './page.ts';
import { readFiles } from './read-files.ts';

export const createAuditStore = (engine: Engine): AuditStore => {
  const { accessEntry, request } = engine.prisma;
  const referencesOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const rows = await request.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, reference: true },
    });
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  };
  return {
    recordAccess: (entry) => engine.commit(insertRows('AccessEntry', [entry])),

    async listAccess(filter, page) {
      const chosen = filter.request === undefined ? {} : { requestId: filter.request };
      const before =
        page.cursor === undefined ? {} : { id: { lt: readCursor(page.cursor, 'newest', 1)[0] ?? '' } };
      const [rows, counted] = await Promise.all([
        accessEntry.findMany({
          where: { ...chosen, ...before },
          orderBy: { id: 'desc' },
          take: page.limit + 1,
        }),
        accessEntry.count({ where: chosen, take: countLimit }),
      ]);
      const known = await referencesOf(rows.flatMap(({ requestId }) => requestId ?? []));
      return toPage(rows, page, counted, {
        item: (row) => ({
          ...row,
          // Safe because only recordAccess writes the column.
          what: row.what as AccessEntry['what'],
          reference: known.get(row.requestId ?? '') ?? null,
        }),
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
  };
};
