import type { Direction, Kind } from '../domain/codes.ts';
import type { RequestStore } from '../use-cases/ports/requests.ts';
import { sumAssets } from './asset-sums.ts';
import { compileChanges, type FirstStatus } from './compile-changes.ts';
import { countOnTreaties } from './count-on-treaties.ts';
import { database, type Engine } from './engine.ts';
import { findRequest, findRow } from './find-request.ts';
import { listRequests } from './list-requests.ts';
import { createNumberSeries } from './number-series.ts';
import { countersOf } from './request-parts.ts';
import { createWaitingLists } from './waiting-lists.ts';

/** What the officers of each state see of it, and what they do not, are together all of its requests. */
const everyState = database
  .selectFrom('RequestCount')
  .where(({ or, eb }) => or([eb('counter', 'like', 'shown:%'), eb('counter', 'like', 'hidden:%')]))
  .where('count', '>', 0)
  .select(['counter', 'kind', 'direction', 'status', 'terminal', 'count'])
  .compile();

export const createRequestStore = (engine: Engine, messages: FirstStatus): RequestStore => ({
  commit: (changes) => engine.commit(compileChanges(changes, messages)),

  withNextNumber: createNumberSeries(engine),

  find: (id, scope) => findRequest(engine, id, scope),

  findRow: (id, scope) => findRow(engine, id, scope),

  list: (filter, scope, page, now) => listRequests(engine, { filter, scope, page, now }),

  ...createWaitingLists(engine),

  async counts(scope) {
    const counted = countersOf(scope);
    if (counted.length === 0) return [];
    const rows = await engine.query(
      database
        .selectFrom('RequestCount')
        .where('counter', 'in', counted)
        .groupBy(['kind', 'direction', 'status'])
        .having(({ fn }) => fn.sum('count'), '>', 0)
        .select(({ fn }) => ['kind', 'direction', 'status', fn.sum<number>('count').as('count')])
        .compile(),
    );
    // Safe because only requestToColumns writes these columns.
    return rows.map((row) => ({ ...row, kind: row.kind as Kind, direction: row.direction as Direction }));
  },

  async countsByState() {
    const rows = await engine.query(everyState);
    return rows.map(({ counter, kind, direction, terminal, ...row }) => ({
      ...row,
      state: counter.slice(-2),
      // Safe because only requestToColumns writes these columns.
      kind: kind as Kind,
      direction: direction as Direction,
      terminal: terminal === 1,
      count: Number(row.count),
    }));
  },

  assetSums: () => sumAssets(engine),

  countOnTreaties: (treatyIds) => countOnTreaties(engine, treatyIds),
});
