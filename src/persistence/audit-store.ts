import type { AccessEntry, AuditStore } from '../use-cases/ports/audit.ts';
import { actionFromColumns } from './action-rows.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { conflictWhenTaken } from './database-errors.ts';
import { database, type Engine } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { countLimit, toPage } from './page.ts';

export const createAuditStore = (engine: Engine): AuditStore => {
  const { accessEntry, action, request, chainDigest } = engine.prisma;
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
      return toPage(rows, page, counted, {
        // Safe because only recordAccess writes the column.
        item: (row) => ({ ...row, what: row.what as AccessEntry['what'] }),
        cursor: (row) => writeCursor('newest', [row.id]),
      });
    },

    async readActions(after, limit) {
      const rows = await action.findMany({
        ...(after === null
          ? {}
          : {
              where: {
                OR: [
                  { requestId: { gt: after.requestId } },
                  { requestId: after.requestId, sequence: { gt: after.sequence } },
                ],
              },
            }),
        orderBy: [{ requestId: 'asc' }, { sequence: 'asc' }],
        take: limit,
      });
      return rows.map(actionFromColumns);
    },

    async readHeads(after, limit) {
      const rows = await request.findMany({
        ...(after === null ? {} : { where: { id: { gt: after } } }),
        orderBy: { id: 'asc' },
        take: limit,
        select: { id: true, reference: true, status: true, sequence: true, headHash: true },
      });
      return rows.map(({ id, ...head }) => ({ requestId: id, ...head }));
    },

    listDigests: () => engine.query(database.selectFrom('ChainDigest').selectAll().orderBy('day').compile()),

    async addDigest(digest) {
      await conflictWhenTaken(() => chainDigest.create({ data: digest }));
    },
  };
};
