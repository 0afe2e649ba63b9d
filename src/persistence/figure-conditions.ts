import { sql } from 'kysely';
import type { CountedWhere } from '../use-cases/ports/figures.ts';
import {
  type Condition,
  checking,
  entering,
  every,
  placeConditions,
  scopeConditions,
  some,
} from './request-conditions.ts';

/** Looked at row by row; the index is that of the moments asked for. */
export const isCounted = ({ scope, state, kind, direction }: CountedWhere): Condition =>
  every([
    ...scopeConditions(scope),
    ...placeConditions('Request', { kind, direction }),
    ...(state === undefined ? [] : [checking('state', '=', state)]),
  ]);

/** By the requests of an office, where the count is of one: there are few. */
export const isCountedOfOffice = (where: CountedWhere): Condition => {
  const { scope } = where;
  if (scope.sees !== 'office') return isCounted(where);
  const own = some([
    entering('officeCode', '=', scope.office),
    entering('executingOfficeCode', '=', scope.office),
  ]);
  return every([own, isCounted({ ...where, scope: { sees: 'all' } })]);
};

/** Grouped row by row: the order of an index on them would be the wrong index. */
export const kindAndDirection = sql`+${sql.ref('Request.kind')}, +${sql.ref('Request.direction')}`;
