import { sql } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import type { Page, PageRequest } from '../use-cases/ports/paging.ts';
import type { RequestFilter, RequestScope, RequestSort } from '../use-cases/ports/request-query.ts';
import type { RequestRow } from '../use-cases/ports/requests.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import { countLimit, toPage } from './page.ts';
import { filterConditions, scopeConditions } from './request-conditions.ts';
import { requestFromColumns } from './request-rows.ts';
import { foundBy, type WeighedWord, weighWords, wordsOf } from './search-conditions.ts';

type SortColumn = 'updatedAt' | 'createdAt' | 'nextDueAt' | 'reference';

const sortings = {
  '-updatedAt': ['updatedAt', 'desc'],
  updatedAt: ['updatedAt', 'asc'],
  '-createdAt': ['createdAt', 'desc'],
  createdAt: ['createdAt', 'asc'],
  nextDueAt: ['nextDueAt', 'asc'],
  reference: ['reference', 'asc'],
} as const satisfies Record<RequestSort, readonly [SortColumn, 'asc' | 'desc']>;

interface Question {
  readonly filter: RequestFilter;
  readonly scope: RequestScope;
  readonly page: PageRequest;
  readonly now: Instant;
}

type SearchedQuestion = Question & { readonly words: readonly WeighedWord[] };

const matching = ({ filter, scope, now, words }: SearchedQuestion) =>
  database
    .selectFrom('Request')
    .where((is) =>
      is.and([
        ...scopeConditions(is, scope),
        ...filterConditions(is, filter, now),
        ...words.map((word) => foundBy(is, word)),
      ]),
    );

const countMatching = (question: SearchedQuestion) =>
  database
    .selectFrom(matching(question).select(sql`1`.as('one')).limit(countLimit).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('total'));

function pageStatement(question: SearchedQuestion) {
  const { filter, page } = question;
  const [column, order] = sortings[filter.sort];
  let rows = matching(question);
  if (page.cursor !== undefined) {
    const [value, id] = readCursor(page.cursor, filter.sort, 2);
    rows = rows.where(
      sql<boolean>`(${sql.ref(`Request.${column}`)}, "Request"."id") ${sql.raw(order === 'asc' ? '>' : '<')} (${value}, ${id})`,
    );
  }
  return rows
    .selectAll('Request')
    .select(countMatching(question).as('total'))
    .orderBy(`Request.${column}`, order)
    .orderBy('Request.id', order)
    .limit(page.limit + 1)
    .compile();
}

/** A page by keyset, so that a late page costs what the first does. */
export async function listRequests(engine: Engine, asked: Question): Promise<Page<RequestRow>> {
  const question = { ...asked, words: await weighWords(engine, wordsOf(asked.filter)) };
  const rows = await engine.query(pageStatement(question));
  const { sort } = question.filter;
  const [column] = sortings[sort];
  let counted = rows[0]?.total ?? 0;
  if (rows.length === 0 && question.page.cursor !== undefined) {
    const [counts] = await engine.query(countMatching(question).compile());
    counted = counts?.total ?? 0;
  }
  return toPage(rows, question.page, counted, {
    item: requestFromColumns,
    cursor: (row) => writeCursor(sort, [row[column], row.id]),
  });
}
