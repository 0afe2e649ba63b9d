import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import type { WaitingFor } from '../domain/notifications/whose-turn.ts';
import type { RequestFilter, RequestScope } from '../use-cases/ports/request-query.ts';
import type { DB } from './generated/kysely/tables.ts';

export type Requests = ExpressionBuilder<DB, 'Request'>;
export type Condition = Expression<SqlBool>;

const nothing = sql<SqlBool>`0 = 1`;

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
      return [nothing];
  }
}

/**
 * Whose turn it is, by the index on kind, direction and status. The codes stand in the statement as they are: they come from
 * the tables of the law alone, and D1 binds no more than a hundred values.
 */
function waits(is: Requests, { places, office, assignee }: WaitingFor): Condition {
  const groups = Map.groupBy(places, ({ kind, direction }) => `${kind} ${direction}`);
  const inPlace = is.or(
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const statuses = group.map(({ status }) => sql.lit(status));
      return is.and([
        is('kind', '=', sql.lit(first.kind)),
        is('direction', '=', sql.lit(first.direction)),
        is('status', 'in', statuses),
      ]);
    }),
  );
  const conditions: Condition[] = [inPlace];
  if (office !== undefined)
    conditions.push(is(is.fn.coalesce('executingOfficeCode', 'officeCode'), '=', office));
  if (assignee !== undefined)
    conditions.push(is.or([is('assigneeId', 'is', null), is('assigneeId', '=', assignee)]));
  return is.and(conditions);
}

export function filterConditions(is: Requests, filter: RequestFilter, now: Instant): readonly Condition[] {
  const { kind, direction, state, status, office, assignee, overdue, open, dueBefore, waiting } = filter;
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
  if (dueBefore !== undefined) conditions.push(is('nextDueAt', '<', dueBefore), is('terminal', '=', 0));
  if (waiting)
    conditions.push(waiting.length === 0 ? nothing : is.or(waiting.map((entry) => waits(is, entry))));
  return conditions;
}
