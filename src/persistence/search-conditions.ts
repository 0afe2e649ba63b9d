import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { foldForSearch } from '../domain/people/search-key.ts';
import { mayBeginReference } from '../domain/requests/reference.ts';
import type { RequestFilter } from '../use-cases/ports/request-query.ts';
import { database, type Engine } from './engine.ts';
import { type Condition, some } from './request-conditions.ts';

/** Sorts after every text that begins like the one before it. */
const afterAll = '\uffff';

const mostWords = 8;

export interface Word {
  /** Undefined where no reference begins so: then an index of terms is enough, and no row need be opened. */
  readonly reference: string | undefined;
  /** Undefined where only references may be searched. */
  readonly term: string | undefined;
}

export interface WeighedWord extends Word {
  readonly isCommon: boolean;
  /** How many requests it finds; of a common one, those among its first matches. */
  readonly requests: number;
}

export const wordsOf = ({ q = '', referenceOnly = false }: RequestFilter): readonly Word[] =>
  q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => {
      const reference = word.toUpperCase();
      const term = referenceOnly ? undefined : foldForSearch(word) || undefined;
      return { reference: term === undefined || mayBeginReference(reference) ? reference : undefined, term };
    });

const beginsWith = (column: RawBuilder<unknown>, beginning: string): Condition =>
  sql<SqlBool>`${column} >= ${beginning} and ${column} < ${beginning + afterAll}`;

/** Ids of what a word finds, by a reference or by any folded term that begins with it; as index ranges, not LIKE. */
function matches({ reference, term }: Word): RawBuilder<{ id: string }> {
  const ways = [
    ...(reference === undefined
      ? []
      : [
          sql`select "found"."id" as "id" from "Request" as "found"
            where ${beginsWith(sql.ref('found.reference'), reference)}`,
        ]),
    ...(term === undefined
      ? []
      : [sql`select "requestId" as "id" from "SearchTerm" where ${beginsWith(sql.ref('term'), term)}`]),
  ];
  return sql`${sql.join(ways, sql` union all `)}`;
}

/** Tells rare words from common ones, for which two different ways of searching are quick. */
export async function weighWords(
  engine: Engine,
  words: readonly Word[],
  fewMatches: number,
): Promise<readonly WeighedWord[]> {
  if (words.length === 0) return [];
  const weights = await engine.snapshot(
    words.map((word) =>
      sql<{
        matches: number;
        requests: number;
      }>`select count(*) as "matches", count(distinct "id") as "requests"
        from (${matches(word)} limit ${fewMatches + 1}) as "found"`.compile(database),
    ),
  );
  return words.map((word, index) => {
    const { matches: found = 0, requests = 0 } = weights[index]?.[0] ?? {};
    return { ...word, isCommon: found > fewMatches, requests };
  });
}

export const isMatchOf = (word: Word): Condition => sql<SqlBool>`"Request"."id" in (${matches(word)})`;

const isFoundByCommon = ({ reference, term }: Word): Condition =>
  some([
    ...(reference === undefined ? [] : [beginsWith(sql`+${sql.ref('Request.reference')}`, reference)]),
    ...(term === undefined
      ? []
      : [
          sql<SqlBool>`exists (select 1 from "SearchTerm"
            where "requestId" = "Request"."id" and ${beginsWith(sql.ref('term'), term)})`,
        ]),
  ]);

/** All words in one value, for a statement that could not take a value for each. */
function areAllFound(words: readonly Word[]): Condition {
  // What no reference begins with must not be NULL here, for which "not" would hold as little.
  const beginnings = words.map(({ reference = afterAll, term = null }) => [
    reference,
    reference + afterAll,
    term,
    term === null ? null : term + afterAll,
  ]);
  const at = (place: number) => sql`"word"."value" ->> ${sql.lit(place)}`;
  return sql<SqlBool>`not exists (select 1 from json_each(${JSON.stringify(beginnings)}) as "word"
    where not ("Request"."reference" >= ${at(0)} and "Request"."reference" < ${at(1)} or exists
      (select 1 from "SearchTerm" where "requestId" = "Request"."id" and "term" >= ${at(2)} and "term" < ${at(3)})))`;
}

const mostValues = 2;

/** That every word finds a request, looked at row by row. */
export function areFoundIn(words: readonly WeighedWord[]): readonly Condition[] {
  const common = words.filter(({ isCommon }) => isCommon);
  const rare = words.filter(({ isCommon }) => !isCommon);
  return [
    ...rare.map((word) => sql<SqlBool>`+"Request"."id" in (${matches(word)})`),
    ...(common.length > mostValues ? [areAllFound(common)] : common.map(isFoundByCommon)),
  ];
}
