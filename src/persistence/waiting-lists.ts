import type { CompiledQuery } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import type { RequestScope } from '../use-cases/ports/request-query.ts';
import { database, type Engine } from './engine.ts';
import { every, scopeConditions } from './request-conditions.ts';
import { type RequestColumns, requestFromColumns } from './request-rows.ts';

/** Along the partial index of a column that is empty where nothing waits. */
const waiting = (column: 'questionToUsSince' | 'silentSince', scope: RequestScope, limit: number) =>
  database
    .selectFrom('Request')
    .where(column, 'is not', null)
    .where(every(scopeConditions(scope)))
    .orderBy(column)
    .orderBy('id')
    .limit(limit)
    .selectAll();

const rowsOf = async (engine: Engine, query: CompiledQuery<RequestColumns>) =>
  (await engine.query(query)).map(requestFromColumns);

export const createWaitingLists = (engine: Engine) => ({
  listAsked: (scope: RequestScope, limit: number) =>
    rowsOf(engine, waiting('questionToUsSince', scope, limit).compile()),

  listSilent: (scope: RequestScope, before: Instant, limit: number) =>
    rowsOf(engine, waiting('silentSince', scope, limit).where('silentSince', '<', before).compile()),
});
