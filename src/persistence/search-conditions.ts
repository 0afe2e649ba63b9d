import { foldForSearch } from '../domain/people/search-key.ts';
import type { RequestFilter } from '../use-cases/ports/request-query.ts';
import { database, type Engine } from './engine.ts';
import type { Condition, Requests } from './request-conditions.ts';

/** Sorts after every text that begins like the one before it. */
const afterAll = '\uffff';

/** A word that finds more than this is looked up request by request instead of gathered first. */
const fewMatches = 2_000;
const mostWords = 10;

export interface Word {
  readonly reference: string;
  /** Undefined where only references may be searched. */
  readonly term: string | undefined;
}
export interface WeighedWord extends Word {
  readonly isCommon: boolean;
}

export const wordsOf = ({ q = '', referenceOnly = false }: RequestFilter): readonly Word[] =>
  q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => ({
      reference: word.toUpperCase(),
      term: referenceOnly ? undefined : foldForSearch(word) || undefined,
    }));

const byTerm = (term: string) =>
  database
    .selectFrom('SearchTerm')
    .select('requestId as id')
    .where('term', '>=', term)
    .where('term', '<', term + afterAll);

const byReference = (reference: string) =>
  database
    .selectFrom('Request as found')
    .select('found.id as id')
    .where('found.reference', '>=', reference)
    .where('found.reference', '<', reference + afterAll);

const matches = ({ reference, term }: Word) =>
  term === undefined ? byReference(reference) : byReference(reference).unionAll(byTerm(term));

/** Tells rare words from common ones, for which two different ways of searching are quick. */
export async function weighWords(engine: Engine, words: readonly Word[]): Promise<readonly WeighedWord[]> {
  return Promise.all(
    words.map(async (word) => {
      const [counted] = await engine.query(
        database
          .selectFrom(
            matches(word)
              .limit(fewMatches + 1)
              .as('matched'),
          )
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .compile(),
      );
      return { ...word, isCommon: (counted?.count ?? 0) > fewMatches };
    }),
  );
}

/** A word finds a request by its reference, or by any folded term, from the beginning; as index ranges, not LIKE. */
export function foundBy(is: Requests, word: WeighedWord): Condition {
  if (!word.isCommon) return is('Request.id', 'in', matches(word));
  const { reference, term } = word;
  const hasReference = is.and([
    is('Request.reference', '>=', reference),
    is('Request.reference', '<', reference + afterAll),
  ]);
  if (term === undefined) return hasReference;
  const ofThisRequest = byTerm(term).where('SearchTerm.requestId', '=', is.ref('Request.id'));
  return is.or([hasReference, is.exists(ofThisRequest)]);
}
