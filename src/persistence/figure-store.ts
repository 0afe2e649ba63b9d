import { type CompiledQuery, sql } from 'kysely';
import type { Direction, Instant, Kind } from '../domain/codes.ts';
import type { RiskRange } from '../domain/figures/risks.ts';
import type { CountedWhere, FigureStore } from '../use-cases/ports/figures.ts';
import { actionFromColumns } from './action-rows.ts';
import { measureDurations, measured } from './durations.ts';
import { database, type Engine } from './engine.ts';
import { isCounted, isCountedOfOffice, kindAndDirection } from './figure-conditions.ts';
import { parseContent } from './find-request.ts';
import type { Action } from './generated/kysely/tables.ts';
import { countMovements } from './movements.ts';
import { never, type RequestColumns, requestFromColumns } from './request-rows.ts';

interface RiskRow {
  readonly kind: string;
  readonly direction: string;
  readonly count: number;
  readonly first: string;
}

/** An end stops the other limits and the silence; a person may still be held after it. */
const entryOf = (danger: RiskRange['danger']) =>
  danger === 'nextDueAt' ? sql`"Request"."terminal" = 0 and` : sql``;

const isAtRisk = (where: CountedWhere, { danger, from, before }: RiskRange) => {
  const date = sql.ref(`Request.${danger}`);
  return sql`${entryOf(danger)} ${date} >= ${from} and ${date} < ${before} and ${isCounted(where)}`;
};

const counting = (where: CountedWhere, range: RiskRange): CompiledQuery<RiskRow> =>
  sql<RiskRow>`select "kind", "direction", count(*) as "count", min(${sql.ref(`Request.${range.danger}`)}) as "first"
    from "Request" where ${isAtRisk(where, range)} group by ${kindAndDirection}`.compile(database);

const listing = (where: CountedWhere, range: RiskRange, limit: number): CompiledQuery<RequestColumns> =>
  sql<RequestColumns>`select "Request".* from "Request" where ${isAtRisk(where, range)}
    order by ${sql.ref(`Request.${range.danger}`)}, "Request"."id" limit ${limit}`.compile(database);

/**
 * What may have been open then, or over while its person was held: open now, with a step since, or held now, each an entry
 * into an index.
 */
const mayHaveMattered = (where: CountedWhere, at: Instant) =>
  sql`"Request"."createdAt" < ${at} and ("Request"."terminal" = 0 or "Request"."updatedAt" >= ${at}
      or "Request"."custodyDueAt" < ${never})
    and ${isCountedOfOffice(where)}`;

const filesOf = (where: CountedWhere, at: Instant, limit: number) => {
  const ids = sql`(select "id" from "Request" where ${mayHaveMattered(where, at)} order by "id" limit ${limit})`;
  const rows = sql<RequestColumns & { content: string | null }>`select "Request".*, "RequestContent"."content"
    from "Request" left join "RequestContent" on "RequestContent"."requestId" = "Request"."id"
    where "Request"."id" in ${ids}`;
  const actions = sql<Action>`select * from "Action" where "requestId" in ${ids} and "at" < ${at}
    order by "requestId", "sequence"`;
  return [rows.compile(database), actions.compile(database)] as const;
};

export const createFigureStore = (engine: Engine): FigureStore => ({
  movements: (where, spans) => countMovements(engine, where, spans),

  durations: (where, span) => measureDurations(engine, where, span),

  async risks(where, ranges) {
    const found = await engine.snapshot(ranges.map((range) => counting(where, range)));
    return ranges.flatMap(({ risk }, index) =>
      (found[index] ?? []).map(({ kind, direction, count, first }) => ({
        // Safe because only requestToColumns writes these columns.
        kind: kind as Kind,
        direction: direction as Direction,
        risk,
        count: Number(count),
        first,
      })),
    );
  },

  async listAtRisk(where, range, limit) {
    return (await engine.query(listing(where, range, limit))).map(requestFromColumns);
  },

  async listMeasured(where, measure, limit) {
    return (await engine.query(measured(where, measure, limit))).map(requestFromColumns);
  },

  async pastFiles(where, at, limit) {
    const [rows, actions] = await engine.snapshot(filesOf(where, at, limit));
    const steps = Map.groupBy(actions, ({ requestId }) => requestId);
    return rows.map(({ content, ...columns }) => {
      const row = requestFromColumns(columns);
      return {
        row,
        content: parseContent(content, row),
        actions: (steps.get(row.id) ?? []).map(actionFromColumns),
      };
    });
  },
});
