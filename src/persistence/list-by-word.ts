import { sql } from 'kysely';
import { database, type Engine } from './engine.ts';
import { pageOf } from './list-arms.ts';
import { inSomePart, type ListQuery, placeOf, terminalCheck } from './list-query.ts';
import { checking, every } from './request-conditions.ts';
import type { RequestColumns } from './request-rows.ts';
import { isMatchOf, type Word } from './search-conditions.ts';

type Counted = RequestColumns & { readonly total: number };

/** A rare word is the way in, and everything else is looked at row by row; what it finds is put in order as a whole. */
export async function findByWord(
  engine: Engine,
  query: ListQuery,
  rare: Word,
): Promise<readonly [rows: readonly RequestColumns[], total: number]> {
  const { dueBefore } = query;
  const conditions = [
    isMatchOf(rare),
    inSomePart(query),
    ...terminalCheck(query),
    ...(dueBefore === undefined ? [] : [checking('nextDueAt', '<', dueBefore)]),
    ...query.checks,
  ];
  const found = sql`select ${placeOf(query.column)} as "place" from "Request" where ${every(conditions)}`;
  const total = sql`(select count(*) from "found") as "total"`;
  const page = pageOf(query, sql`"found"`, total);
  const rows = await engine.query(
    sql<Counted>`with "found" as materialized (${found}) ${page}`.compile(database),
  );
  const [first] = rows;
  if (first || !query.after) return [rows, first?.total ?? 0];
  const [counted] = await engine.query(
    sql<{ total: number }>`select count(*) as "total" from (${found}) as "found"`.compile(database),
  );
  return [[], counted?.total ?? 0];
}
