import { type CompiledQuery, sql } from 'kysely';
import { database } from './engine.ts';
import { countedArms } from './gathered-arms.ts';
import type { ListQuery } from './list-query.ts';
import { countLimit } from './page.ts';
import { every, placeConditions } from './request-conditions.ts';

/** Whether the counters that every commit keeps tell how long the list is. */
export const isCounted = ({ parts, checks, dueBefore }: ListQuery): boolean =>
  checks.length === 0 && dueBefore === undefined && parts.every((part) => part.checks.length === 0);

export interface Size {
  /** Place of the part in the list's parts. */
  readonly part: number;
  readonly terminal: 0 | 1;
  readonly total: number;
}

/** How many requests each part has, open and closed; for lists that are counted. */
function sizesOf({ parts, place, terminals }: ListQuery): CompiledQuery<Size> {
  const ofParts = parts.map(
    ({ counters, places }, part) =>
      sql`select ${sql.lit(part)} as "part", "terminal", sum("count") as "total" from "RequestCount"
        where "counter" in (${sql.join(counters)}) and "terminal" in (${sql.join(terminals)})
        and ${every(placeConditions('RequestCount', place, places))} group by "terminal"`,
  );
  return sql<Size>`${sql.join(ofParts, sql` union all `)}`.compile(database);
}

/** How many requests there are, as far as anybody wants to know; for lists that no counter counts. */
function countOf(query: ListQuery): CompiledQuery<Size> {
  const requests = sql.join(countedArms(query), sql` union all `);
  return sql<Size>`select 0 as "part", 0 as "terminal", count(*) as "total" from
    (select 1 from (${requests}) as "all" limit ${countLimit}) as "counted"`.compile(database);
}

export function totalOf(query: ListQuery): CompiledQuery<Size> {
  if (query.known !== undefined)
    return sql<Size>`select 0 as "part", 0 as "terminal", ${sql.lit(query.known)} as "total"`.compile(
      database,
    );
  return isCounted(query) ? sizesOf(query) : countOf(query);
}

export const sum = (sizes: readonly Size[]): number => sizes.reduce((all, { total }) => all + total, 0);
