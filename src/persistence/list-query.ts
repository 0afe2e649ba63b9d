import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import {
  type Condition,
  checking,
  entering,
  every,
  type PlaceFilter,
  placeConditions,
  some,
} from './request-conditions.ts';
import type { SortColumn } from './request-entries.ts';
import type { Part } from './request-parts.ts';

/** Which requests a list has. */
export interface ListFilter {
  readonly parts: readonly Part[];
  readonly place: PlaceFilter;
  /** Open (0), closed (1) or both. */
  readonly terminals: readonly (0 | 1)[];
  /** Only those with a time limit that ends before this; they are open. */
  readonly dueBefore: Instant | undefined;
  /** What else must hold of every request. */
  readonly checks: readonly Condition[];
}

export interface ListQuery extends ListFilter {
  readonly column: SortColumn;
  readonly order: 'asc' | 'desc';
  /** Value and id of the last row shown. */
  readonly after: readonly [value: string, id: string] | undefined;
  readonly limit: number;
  /** How long the list is, where that is known beforehand. */
  readonly known: number | undefined;
}

/** A query of one column, `place`: the value sorted by and the id, in one text that sorts as the two do. */
export type Arm = RawBuilder<{ place: string }>;

export const isPlaced = ({ place, parts }: ListFilter): boolean =>
  Object.values(place).some((value) => value !== undefined) || parts.some(({ places }) => places);

export const placeOf = (column: SortColumn): RawBuilder<string> =>
  sql<string>`${sql.ref(`Request.${column}`)} || "Request"."id"`;

export const checksOf = (filter: ListFilter, part: Part): readonly Condition[] => [
  ...part.checks,
  ...filter.checks,
];

export const terminalCheck = ({ terminals: [first, ...others] }: ListFilter): readonly Condition[] =>
  first === undefined || others.length > 0 ? [] : [checking('terminal', '=', first)];

export const dueEntry = ({ dueBefore }: ListFilter): readonly Condition[] =>
  dueBefore === undefined ? [] : [entering('nextDueAt', '<', dueBefore)];

/** The places in which requests of a part stand, as lines `there`; no more than the law has statuses. */
export const placesIn = ({ place, terminals }: ListFilter, { counters, places }: Part): RawBuilder<unknown> =>
  sql`(select distinct "kind", "direction", "status" from "RequestCount"
    where "counter" in (${sql.join(counters)}) and "count" > 0 and "terminal" in (${sql.join(terminals)})
    and ${every(placeConditions('RequestCount', place, places))}) as "there"`;

export const standsThere: readonly Condition[] = (['kind', 'direction', 'status'] as const).map(
  (column) => sql<SqlBool>`${sql.ref(`Request.${column}`)} = ${sql.ref(`there.${column}`)}`,
);

/** Belonging to one of the parts, row by row. */
export const inSomePart = ({ parts, place }: ListFilter): Condition =>
  some(
    parts.map((part) =>
      every([...part.entry(checking), ...placeConditions('Request', place, part.places), ...part.checks]),
    ),
  );

/** D1 takes five queries in one union. */
const unionOf = 5;

export function union(arms: readonly Arm[]): Arm {
  if (arms.length <= unionOf) return sql`${sql.join(arms, sql` union all `)}`;
  const first = sql<{ place: string }>`select * from (${union(arms.slice(0, unionOf))}) as "united"`;
  return union([first, ...arms.slice(unionOf)]);
}
