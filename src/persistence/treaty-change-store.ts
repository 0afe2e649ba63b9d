import type { TreatyChangeStore } from '../use-cases/ports/treaty-changes.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import { countUpToLimit, toPage } from './page.ts';
import { type RequestColumns, requestFromColumns } from './request-rows.ts';
import { compileNotice, compileTreatyChange } from './treaty-change-commit.ts';
import { changeFromColumns } from './treaty-change-rows.ts';

const newest = (treatyId: string) =>
  database
    .selectFrom('TreatyChange')
    .where('treatyId', '=', treatyId)
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .compile();

const openOn = (treatyId: string, after: string, limit: number) =>
  database
    .selectFrom('RequestTreaty')
    .innerJoin('Request', 'Request.id', 'RequestTreaty.requestId')
    .innerJoin('RequestContent', 'RequestContent.requestId', 'Request.id')
    .where('RequestTreaty.treatyId', '=', treatyId)
    .where('RequestTreaty.requestId', '>', after)
    .where('Request.terminal', '=', 0)
    .selectAll('Request')
    .select('RequestContent.content')
    .orderBy('RequestTreaty.requestId')
    .limit(limit)
    .compile();

export const createTreatyChangeStore = (engine: Engine): TreatyChangeStore => ({
  async find(treatyId) {
    const [[treaty], [changed]] = await engine.snapshot([
      database
        .selectFrom('Treaty')
        .where('id', '=', treatyId)
        .select(['seed', 'seedHash', 'correction'])
        .compile(),
      newest(treatyId),
    ]);
    if (!treaty) return undefined;
    const { seed, seedHash, correction } = treaty;
    return {
      seed: JSON.parse(seed),
      seedHash,
      correction: correction === null ? null : JSON.parse(correction),
      sequence: changed?.sequence ?? 0,
    };
  },

  commit: (changes) => engine.commit(compileTreatyChange(changes)),

  async list(treatyId, page) {
    const of = database.selectFrom('TreatyChange').where('treatyId', '=', treatyId);
    const [sequence = ''] = page.cursor === undefined ? [] : readCursor(page.cursor, 'newest', 1);
    const chosen = sequence === '' ? of : of.where('sequence', '<', Number(sequence));
    const [rows, [counted]] = await engine.snapshot([
      chosen
        .selectAll()
        .orderBy('sequence', 'desc')
        .limit(page.limit + 1)
        .compile(),
      countUpToLimit(of.select('id')),
    ]);
    return toPage(rows, page, counted?.total ?? 0, {
      item: changeFromColumns,
      cursor: (row) => writeCursor('newest', [String(row.sequence)]),
    });
  },

  async findChange(id) {
    const [row] = await engine.query(
      database.selectFrom('TreatyChange').selectAll().where('id', '=', id).compile(),
    );
    return row && changeFromColumns(row);
  },

  async listSince(treatyIds, at) {
    if (treatyIds.length === 0) return [];
    const rows = await engine.query(
      database
        .selectFrom('TreatyChange')
        .selectAll()
        .where('treatyId', 'in', [...treatyIds])
        .where('at', '>', at)
        .orderBy('at')
        .orderBy('id')
        .limit(200)
        .compile(),
    );
    return rows.map(changeFromColumns);
  },

  async findVersion(hash) {
    const [row] = await engine.query(
      database.selectFrom('TreatyVersion').select('treaty').where('hash', '=', hash).compile(),
    );
    return row && JSON.parse(row.treaty);
  },

  async openRequestsOn(treatyIds, after, limit) {
    // One statement a treaty, so that each walks its index in order and stops.
    const found = await engine.snapshot(treatyIds.map((id) => openOn(id, after, limit)));
    const once = new Map(found.flat().map((row) => [row.id, row]));
    const rows = [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
    return rows.map(({ content, ...row }: RequestColumns & { content: string }) => ({
      row: requestFromColumns(row),
      content: JSON.parse(content),
    }));
  },

  listNotices: (limit) =>
    engine.query(
      database
        .selectFrom('TreatyNotice')
        .selectAll()
        .orderBy('at')
        .orderBy('changeId')
        .limit(limit)
        .compile(),
    ),

  goOn: (notice, { toldUpTo, deliveries }) =>
    engine.commit(compileNotice(notice, { toldUpTo, deliveries: [...deliveries] })),
});
