import { type CompiledQuery, sql } from 'kysely';
import type { Direction, Kind } from '../domain/codes.ts';
import type { Counted, Movements } from '../domain/figures/balance.ts';
import type { Span } from '../domain/figures/period.ts';
import type { CountedWhere } from '../use-cases/ports/figures.ts';
import { database, type Engine } from './engine.ts';
import { isCounted, isCountedOfOffice } from './figure-conditions.ts';
import { every, placeConditions } from './request-conditions.ts';

interface Line {
  readonly kind: string;
  readonly direction: string;
  readonly state: string;
  readonly count: number;
}
type Moved = Line & { readonly at: string };

/** What the officers of each state see, and what they do not, are together all requests: counted in every commit. */
const countedInAll = ({ state, kind, direction }: CountedWhere): CompiledQuery<Line> =>
  sql<Line>`select "kind", "direction", substr("counter", length("counter") - 1) as "state", sum("count") as "count"
    from "RequestCount" where "terminal" = 0
    and ${
      state === undefined
        ? sql`("counter" like 'shown:%' or "counter" like 'hidden:%')`
        : sql`"counter" in (${`shown:${state}`}, ${`hidden:${state}`})`
    }
    and ${every(placeConditions('RequestCount', { kind, direction }))}
    group by 1, 2, 3`.compile(database);

const countedOpen = (where: CountedWhere): CompiledQuery<Line> =>
  sql<Line>`select "kind", "direction", "state", count(*) as "count" from "Request"
    where "terminal" = 0 and ${isCountedOfOffice(where)} group by 1, 2, 3`.compile(database);

/** For each span the part of the index that lies in it. One value holds all spans: D1 takes few. */
const within = (spans: readonly Span[], column: 'createdAt' | 'closedAt') => {
  const list = JSON.stringify(spans.map(({ from, before }) => [from, before]));
  const moment = sql.ref(`Request.${column}`);
  return sql`json_each(${list}) as "span" cross join "Request"
    where ${moment} >= ("span"."value" ->> 0) and ${moment} < ("span"."value" ->> 1)`;
};

const opened = (where: CountedWhere, spans: readonly Span[]): CompiledQuery<Moved> =>
  sql<Moved>`select "span"."value" ->> 0 as "at", "kind", "direction", "state", count(*) as "count"
    from ${within(spans, 'createdAt')} and ${isCounted(where)} group by 1, 2, 3, 4`.compile(database);

const closed = (where: CountedWhere, spans: readonly Span[]): CompiledQuery<Moved & { status: string }> =>
  sql<Moved & { status: string }>`select "span"."value" ->> 0 as "at", "kind", "direction", "state", "status",
    count(*) as "count" from ${within(spans, 'closedAt')} and ${isCounted(where)}
    group by 1, 2, 3, 4, 5`.compile(database);

/** Safe because only requestToColumns writes these columns. */
const counted = <L extends Line>(line: L): L & Counted => ({
  ...line,
  kind: line.kind as Kind,
  direction: line.direction as Direction,
  count: Number(line.count),
});

export async function countMovements(
  engine: Engine,
  where: CountedWhere,
  spans: readonly Span[],
): Promise<Movements> {
  const openNow = where.scope.sees === 'all' ? countedInAll(where) : countedOpen(where);
  const [now, came, went] = await engine.snapshot([openNow, opened(where, spans), closed(where, spans)]);
  return { openNow: now.map(counted), opened: came.map(counted), closed: went.map(counted) };
}
