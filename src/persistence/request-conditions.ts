import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import type { RequestFilter, RequestScope } from '../use-cases/ports/request-query.ts';
import type { DB } from './generated/kysely/tables.ts';

export type Requests = ExpressionBuilder<DB, 'Request'>;
export type Condition = Expression<SqlBool>;

const ofOffice = (is: Requests, office: string): Condition =>
  is.or([is('officeCode', '=', office), is('executingOfficeCode', '=', office)]);

/** Which requests the actor may see at all, as conditions that must all hold. */
export function scopeConditions(is: Requests, scope: RequestScope): readonly Condition[] {
  switch (scope.sees) {
    case 'all':
      return [];
    case 'office':
      return [ofOffice(is, scope.office)];
    case 'state':
      return [is('state', '=', scope.state), is('visibleToState', '=', 1)];
    case 'controlled':
      return [is('controlledUntil', 'is not', null)];
    case 'nothing':
      return [sql<SqlBool>`0 = 1`];
  }
}

export function filterConditions(is: Requests, filter: RequestFilter, now: Instant): readonly Condition[] {
  const { kind, direction, state, status, office, assignee, overdue, open } = filter;
  const conditions: Condition[] = [];
  if (kind !== undefined) conditions.push(is('kind', '=', kind));
  if (direction !== undefined) conditions.push(is('direction', '=', direction));
  if (state !== undefined) conditions.push(is('state', '=', state));
  if (status !== undefined) conditions.push(is('status', '=', status));
  if (office !== undefined) conditions.push(ofOffice(is, office));
  if (assignee !== undefined) conditions.push(is('assigneeId', '=', assignee));
  if (open !== undefined) conditions.push(is('terminal', '=', open ? 0 : 1));
  if (overdue === true) conditions.push(is('nextDueAt', '<', now), is('terminal', '=', 0));
  if (overdue === false) conditions.push(is.or([is('nextDueAt', '>=', now), is('terminal', '=', 1)]));
  return conditions;
}
