import { type RawBuilder, sql } from 'kysely';
import {
  type Arm,
  checksOf,
  dueEntry,
  isPlaced,
  type ListFilter,
  placeOf,
  placesIn,
  standsThere,
  terminalCheck,
} from './list-query.ts';
import { entering, every, placeConditions } from './request-conditions.ts';
import { hasPlaces, isIndexed, type SortColumn } from './request-entries.ts';
import type { Part } from './request-parts.ts';

/** Everything there is, in no order: for lists known to be short. */
export const gatheredArms = (filter: ListFilter, column: SortColumn): readonly Arm[] =>
  filter.parts.map((part) =>
    goesByPlace(filter, part) ? byPlace(filter, part, column) : whole(filter, part, placeOf(column)),
  );

/** The same for counting: one row for each request. */
export const countedArms = (filter: ListFilter): readonly RawBuilder<unknown>[] =>
  filter.parts.map((part) => {
    if (!goesByPlace(filter, part)) return whole(filter, part, sql.ref('Request.id'));
    return checksOf(filter, part).length > 0 ? byPlace(filter, part, 'updatedAt') : idsByPlace(filter, part);
  });

function goesByPlace(filter: ListFilter, part: Part): boolean {
  const isDue = filter.dueBefore !== undefined;
  const isNarrow =
    isPlaced({ ...filter, parts: [part] }) || (isDue && !isIndexed(part, 'whole', 'nextDueAt'));
  return isNarrow && hasPlaces(part);
}

const whole = (filter: ListFilter, part: Part, shown: RawBuilder<unknown>): Arm =>
  sql`select ${shown} as "place" from "Request" where ${every([
    ...part.entry(entering),
    ...(filter.dueBefore === undefined ? terminalCheck(filter) : [entering('terminal', '=', 0)]),
    ...dueEntry(filter),
    ...placeConditions('Request', filter.place, part.places),
    ...checksOf(filter, part),
  ])}`;

const idsByPlace = (filter: ListFilter, part: Part): RawBuilder<unknown> =>
  sql`select "Request"."id" as "id" from ${placesIn(filter, part)} cross join "Request"
    where ${every([...part.entry(entering), ...standsThere, ...dueEntry(filter)])}`;

/** Ids first: asked for more at once, the planner would rather read all of a wider index that holds everything. */
const byPlace = (filter: ListFilter, part: Part, column: SortColumn): Arm =>
  sql`select ${placeOf(column)} as "place" from (${idsByPlace(filter, part)}) as "narrow"
    cross join "Request" where "Request"."id" = "narrow"."id" and ${every(checksOf(filter, part))}`;
