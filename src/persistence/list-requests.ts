import { sql } from 'kysely';
import type { Page } from '../use-cases/ports/paging.ts';
import type { RequestRow } from '../use-cases/ports/requests.ts';
import { writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import { gatheredArms } from './gathered-arms.ts';
import { byPlaceArms, pageOf, passingArms, wholeArms } from './list-arms.ts';
import { findByWord } from './list-by-word.ts';
import { type Arm, isPlaced, type ListQuery, union } from './list-query.ts';
import { type Question, queryOf } from './list-question.ts';
import { isCounted, type Size, sum, totalOf } from './list-totals.ts';
import { countLimit, toPage } from './page.ts';
import { isIndexed } from './request-entries.ts';
import { type RequestColumns, requestFromColumns } from './request-rows.ts';
import { type WeighedWord, weighWords, wordsOf } from './search-conditions.ts';

/** A list of so few is put in order as a whole rather than met one by one along an index that is not about it. */
export interface Few {
  /** Beside the index of whose requests they are. */
  readonly ofOwn: number;
  /** Beside the index of all requests. */
  readonly ofAll: number;
  /** Entries that a word finds; those of more are met along an index that is about no word. */
  readonly ofWord: number;
}

const usuallyFew: Few = { ofOwn: 200, ofAll: 5_000, ofWord: 10_000 };

type Found = readonly [rows: readonly RequestColumns[], total: number];

async function findAtOnce(engine: Engine, query: ListQuery, arms: readonly Arm[]): Promise<Found> {
  const [rows, sizes] = await engine.snapshot([compiledPage(query, arms), totalOf(query)]);
  return [rows, sum(sizes)];
}

const compiledPage = (query: ListQuery, arms: readonly Arm[]) =>
  pageOf(query, sql`(${union(arms)}) as "arms"`).compile(database);

/** No index has these in this order: how many there are decides whether to gather them or to pass along another order. */
async function findBySize(engine: Engine, query: ListQuery, few: Few): Promise<Found> {
  const sizes = await engine.query(totalOf(query));
  const total = sum(sizes);
  if (total === 0) return [[], 0];
  return [await engine.query(compiledPage(query, armsBySize(query, sizes, few))), total];
}

function armsBySize(query: ListQuery, sizes: readonly Size[], { ofOwn, ofAll }: Few): readonly Arm[] {
  const { parts, column } = query;
  const hasOwn = parts.every((part) => part.family !== 'all' && isIndexed(part, 'whole', column));
  const few = hasOwn ? ofOwn : ofAll;
  const total = sum(sizes);
  if (!isCounted(query)) {
    if (total <= few && total < countLimit) return gatheredArms(query, column);
    return hasOwn ? wholeArms(query) : passingArms(query);
  }
  if (!hasOwn) return total <= few ? gatheredArms(query, column) : passingArms(query);
  return sizes.flatMap((size) => {
    const part = parts[size.part];
    if (!part || size.total === 0) return [];
    const some = { ...query, parts: [part], terminals: [size.terminal] };
    return size.total <= few ? gatheredArms(some, column) : wholeArms(some);
  });
}

function findInIndex(engine: Engine, query: ListQuery, few: Few): Promise<Found> {
  const { parts, column, dueBefore } = query;
  const isDated = dueBefore !== undefined && column !== 'nextDueAt';
  const indexed = (how: 'whole' | 'byPlace') => parts.every((part) => isIndexed(part, how, column));
  if (!isDated && !isPlaced(query) && indexed('whole')) return findAtOnce(engine, query, wholeArms(query));
  if (!isDated && indexed('byPlace')) return findAtOnce(engine, query, byPlaceArms(query));
  return findBySize(engine, query, few);
}

/** Nothing but a word is asked, and it finds more than anybody counts. */
const isBeyondCounting = (query: ListQuery, [word, ...others]: readonly WeighedWord[]): boolean =>
  word !== undefined &&
  others.length === 0 &&
  word.requests >= countLimit &&
  query.parts.every(({ family }) => family === 'all') &&
  query.checks.length === 1 &&
  query.terminals.length === 2 &&
  !isPlaced(query);

/** A page by keyset, so that a late page costs what the first does, and a long list what a short one does. */
export async function listRequests(
  engine: Engine,
  asked: Question,
  few = usuallyFew,
): Promise<Page<RequestRow>> {
  const words = await weighWords(engine, wordsOf(asked.filter), few.ofWord);
  const rare = words.find(({ isCommon }) => !isCommon);
  const others = words.filter((word) => word !== rare);
  const narrowed = queryOf(asked, others);
  const query = { ...narrowed, known: isBeyondCounting(narrowed, words) ? countLimit : undefined };
  const isEmpty = query.parts.length === 0 || query.terminals.length === 0;
  const [rows, total]: Found = isEmpty
    ? [[], 0]
    : await (rare ? findByWord(engine, query, rare) : findInIndex(engine, query, few));
  const { sort } = asked.filter;
  return toPage(rows, asked.page, total, {
    item: requestFromColumns,
    cursor: (row) => writeCursor(sort, [row[query.column], row.id]),
  });
}
