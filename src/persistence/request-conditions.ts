import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { WaitingFor } from '../domain/notifications/whose-turn.ts';
import type { RequestFilter, RequestScope } from '../use-cases/ports/request-query.ts';
import type { Request } from './generated/kysely/tables.ts';

export type Condition = Expression<SqlBool>;
export type Places = WaitingFor['places'];
/** Of null: whether there is a value. */
export type Compare = (
  column: keyof Request,
  operator: '=' | '<>' | '<' | '>' | '>=',
  value: string | number | null,
) => Condition;

/** Holds of no request. */
const nothing: Condition = sql<SqlBool>`0 = 1`;

const compared = (
  side: RawBuilder<unknown>,
  operator: Parameters<Compare>[1],
  value: Parameters<Compare>[2],
): Condition => {
  if (value === null) return sql<SqlBool>`${side} ${sql.raw(operator === '=' ? 'is null' : 'is not null')}`;
  return sql<SqlBool>`${side} ${sql.raw(operator)} ${value}`;
};

/** A comparison by which an index may be entered. */
export const entering: Compare = (column, operator, value) =>
  compared(sql.ref(`Request.${column}`), operator, value);

/** A comparison made row by row: it offers no index, so that the one meant for the list is read. */
export const checking: Compare = (column, operator, value) =>
  compared(sql`+${sql.ref(`Request.${column}`)}`, operator, value);

export const every = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

export const some = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? nothing : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;

/** Each request is asked for alone: the order of the list leads. */
export const restingOn = (treatyId: string): Condition =>
  sql<SqlBool>`exists (select 1 from ${sql.table('RequestTreaty')}
    where ${sql.ref('RequestTreaty.treatyId')} = ${treatyId}
    and ${sql.ref('RequestTreaty.requestId')} = ${sql.ref('Request.id')})`;

export const ofOffice = (office: string): Condition =>
  some([checking('officeCode', '=', office), checking('executingOfficeCode', '=', office)]);

/** Which requests the actor may see at all, as conditions that must all hold. */
export function scopeConditions(scope: RequestScope): readonly Condition[] {
  switch (scope.sees) {
    case 'all':
      return [];
    case 'office':
      return [ofOffice(scope.office)];
    case 'state':
      return [checking('state', '=', scope.state), checking('visibleToState', '=', 1)];
    case 'controlled':
      return [checking('controlledUntil', '<>', null)];
    case 'nothing':
      return [nothing];
  }
}

export type PlaceFilter = Pick<RequestFilter, 'kind' | 'direction' | 'status'>;

/** Where requests stand, asked of a request or of a line of the figures. One value holds all places: D1 takes few. */
export function placeConditions(
  table: 'Request' | 'RequestCount',
  { kind, direction, status }: PlaceFilter,
  places?: Places,
): readonly Condition[] {
  const column = (name: keyof PlaceFilter) => sql`+${sql.ref(`${table}.${name}`)}`;
  const conditions: Condition[] = [];
  if (kind !== undefined) conditions.push(sql<SqlBool>`${column('kind')} = ${kind}`);
  if (direction !== undefined) conditions.push(sql<SqlBool>`${column('direction')} = ${direction}`);
  if (status !== undefined) conditions.push(sql<SqlBool>`${column('status')} = ${status}`);
  if (places === undefined) return conditions;
  const list = JSON.stringify(places.map((place) => [place.kind, place.direction, place.status]));
  const isListed = sql<SqlBool>`(${column('kind')}, ${column('direction')}, ${column('status')}) in
    (select "value" ->> 0, "value" ->> 1, "value" ->> 2 from json_each(${list}))`;
  return [...conditions, isListed];
}
