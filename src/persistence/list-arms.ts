import { type RawBuilder, sql } from 'kysely';
import { isAfter } from './keyset.ts';
import {
  type Arm,
  checksOf,
  dueEntry,
  inSomePart,
  type ListQuery,
  placeOf,
  placesIn,
  standsThere,
  terminalCheck,
} from './list-query.ts';
import { type Condition, checking, entering, every, placeConditions } from './request-conditions.ts';
import type { SortColumn } from './request-entries.ts';
import type { RequestColumns } from './request-rows.ts';

function inOrder(query: ListQuery, conditions: readonly Condition[]): Arm {
  const { column, after, limit } = query;
  const beyond = after ? [isAfter([`Request.${column}`, 'Request.id'], after, query.order)] : [];
  const order = sql.raw(query.order);
  return sql`select * from (select ${placeOf(column)} as "place" from "Request"
    where ${every([...conditions, ...beyond])}
    order by ${sql.ref(`Request.${column}`)} ${order}, "Request"."id" ${order} limit ${limit}) as "first"`;
}

/** Indexes that tell open requests from closed ones before they put them in order. */
const splitByTerminal: ReadonlySet<SortColumn> = new Set<SortColumn>(['updatedAt', 'nextDueAt']);

/** The beginnings of what an index gives in order, open and closed apart. */
function walked(query: ListQuery, conditions: readonly Condition[]): readonly Arm[] {
  const { column, terminals, dueBefore } = query;
  const due = column === 'nextDueAt' ? entering : checking;
  const wanted = [...conditions, ...(dueBefore === undefined ? [] : [due('nextDueAt', '<', dueBefore)])];
  return splitByTerminal.has(column)
    ? terminals.map((terminal) => inOrder(query, [entering('terminal', '=', terminal), ...wanted]))
    : [inOrder(query, [...wanted, ...terminalCheck(query)])];
}

/** Along the order of each part. */
export const wholeArms = (query: ListQuery): readonly Arm[] =>
  query.parts.flatMap((part) =>
    walked(query, [
      ...part.entry(entering),
      ...placeConditions('Request', query.place, part.places),
      ...checksOf(query, part),
    ]),
  );

/** The beginning of each place, put together: costs as much as there are places, however many requests stand in them. */
export const byPlaceArms = (query: ListQuery): readonly Arm[] =>
  query.parts.map((part) => {
    const first = inOrder(query, [
      ...part.entry(entering),
      ...standsThere,
      ...dueEntry(query),
      ...checksOf(query, part),
    ]);
    return sql`select "hit"."value" as "place" from ${placesIn(query, part)},
      json_each((select json_group_array("place") from (${first}) as "begun")) as "hit"`;
  });

/** Along the order of all requests, whatever the list is narrowed to. */
export const passingArms = (query: ListQuery): readonly Arm[] =>
  walked(query, [inSomePart(query), ...query.checks]);

/** The requests whose places a source gives, from where the last page ended, in order. */
export const pageOf = (query: ListQuery, source: RawBuilder<unknown>, ...more: RawBuilder<unknown>[]) => {
  const { after, limit } = query;
  const order = sql.raw(query.order);
  const isBeyond = after
    ? sql`"place" ${sql.raw(query.order === 'asc' ? '>' : '<')} ${after.join('')}`
    : sql`1 = 1`;
  return sql<RequestColumns>`select ${sql.join([sql`"Request".*`, ...more])} from
    (select "place" from ${source} where ${isBeyond} order by "place" ${order} limit ${limit}) as "top"
    cross join "Request" where "Request"."id" = substr("top"."place", length("top"."place") - 35) order by "top"."place" ${order}`;
};
