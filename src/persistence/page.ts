import type { CompiledQuery, SelectQueryBuilder } from 'kysely';
import type { Page, PageRequest } from '../use-cases/ports/paging.ts';
import { database } from './engine.ts';
import type { DB } from './generated/kysely/tables.ts';

/** Totals are exact up to this many, then a floor: nobody pages further, and counting on would cost more than the page. */
const countedUpTo = 1_000;

/** How many rows a counting statement may look at. */
export const countLimit = countedUpTo + 1;

/** Counts the rows of a query that selects nothing large, as far as anybody wants to know. */
export const countUpToLimit = (
  rows: SelectQueryBuilder<DB, keyof DB, object>,
  limit = countLimit,
): CompiledQuery<{ total: number }> =>
  database
    .selectFrom(rows.limit(limit).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .compile();

/** Makes a page of rows read with one more than asked for. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit }: PageRequest,
  counted: number,
  { item, cursor }: { item: (row: Row) => Item; cursor: (row: Row) => string },
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? cursor(last) : null,
    total: Math.min(counted, countedUpTo),
    totalIsExact: counted <= countedUpTo,
  };
}
