import type { Instant } from '../domain/codes.ts';
import type { PageRequest } from '../use-cases/ports/paging.ts';
import type { RequestFilter, RequestScope, RequestSort } from '../use-cases/ports/request-query.ts';
import { courseChecks } from './course-checks.ts';
import { readCursor } from './cursor.ts';
import type { ListQuery } from './list-query.ts';
import { checking, some } from './request-conditions.ts';
import type { SortColumn } from './request-entries.ts';
import { partsOf } from './request-parts.ts';
import { areFoundIn, type WeighedWord } from './search-conditions.ts';

const sortings = {
  '-updatedAt': ['updatedAt', 'desc'],
  updatedAt: ['updatedAt', 'asc'],
  '-createdAt': ['createdAt', 'desc'],
  createdAt: ['createdAt', 'asc'],
  nextDueAt: ['nextDueAt', 'asc'],
  reference: ['reference', 'asc'],
} as const satisfies Record<RequestSort, readonly [SortColumn, 'asc' | 'desc']>;

export interface Question {
  readonly filter: RequestFilter;
  readonly scope: RequestScope;
  readonly page: PageRequest;
  readonly now: Instant;
}

const earliest = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one !== undefined && other !== undefined && other < one ? other : (one ?? other);

/** What is asked, as parts of the register and conditions. */
export function queryOf({ filter, scope, page, now }: Question, words: readonly WeighedWord[]): ListQuery {
  const { kind, direction, status, open, overdue, dueBefore, sort } = filter;
  const [column, order] = sortings[sort];
  const [value, id] = page.cursor === undefined ? [] : readCursor(page.cursor, sort, 2);
  const due = earliest(overdue ? now : undefined, dueBefore);
  const notOverdue = some([checking('nextDueAt', '>=', now), checking('terminal', '=', 1)]);
  return {
    parts: scope.sees === 'nothing' ? [] : partsOf(scope, filter),
    place: { kind, direction, status },
    terminals: ([0, 1] as const).filter(
      (terminal) =>
        (terminal === 0 || due === undefined) && (open === undefined || open === (terminal === 0)),
    ),
    dueBefore: due,
    checks: [...(overdue === false ? [notOverdue] : []), ...courseChecks(filter), ...areFoundIn(words)],
    column,
    order,
    after: value !== undefined && id !== undefined ? [value, id] : undefined,
    limit: page.limit + 1,
    known: undefined,
  };
}
