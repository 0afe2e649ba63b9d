import type { AccessEntry, AuditStore } from '../use-cases/ports/audit.ts';
import { actionFromColumns } from './action-rows.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { conflictWhenTaken } from './database-errors.ts';
import { database, type Engine } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { countLimit, toPage } from './page.ts';

export const createAuditStore = (engine: Engine): AuditStore => {
  const { accessEntry, action, request, chainDigest } = engine.prisma;
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
