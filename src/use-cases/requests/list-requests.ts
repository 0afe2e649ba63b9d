import type { Role } from '../../domain/codes.ts';
import { waitingFor, waitingForAnExecutor } from '../../domain/notifications/whose-turn.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Text } from '../../domain/text.ts';
import type { Actor, UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { RequestFilter } from '../ports/request-query.ts';
import type { RequestRow } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { checkFilter } from './check-filter.ts';
import { recordAccess } from './record-access.ts';
import { scopeOf } from './request-scope.ts';

/** A line of the list; some roles get only what the shared view has. */
export type RequestListItem = Pick<
  RequestRow,
  'id' | 'reference' | 'kind' | 'direction' | 'state' | 'status' | 'requiredBy' | 'urgent'
> & {
  readonly statusName: Text;
} & Partial<
    Pick<
      RequestRow,
      | 'officeCode'
      | 'executingOfficeCode'
      | 'assigneeId'
      | 'caseNumber'
      | 'confidential'
      | 'nextDueAt'
      | 'nextDueClock'
      | 'custodyDueAt'
      | 'custodyClock'
      | 'createdAt'
      | 'updatedAt'
      | 'controlledUntil'
      | 'sequence'
    >
  >;

export async function listRequests(
  ctx: UseCaseContext,
  { filter, page }: { filter: RequestFilter; page: PageRequest },
): Promise<Page<RequestListItem>> {
  requirePermission(ctx, 'request:list');
  const findings = checkFilter(filter);
  if (findings.length > 0) throw invalid(...findings);
  const narrow = isNarrow(ctx.actor);
  const asked = withTurn(ctx, filter);
  const seen = narrow ? narrowFilter(asked) : asked;
  if (seen.q) await recordAccess(ctx, { requestId: null, what: 'searched', detail: null });
  const found = await ctx.stores.requests.list(seen, scopeOf(ctx.actor), page, ctx.clock.now());
  return { ...found, items: found.items.map(narrow ? sharedItem : internalItem) };
}

/** What waits for the person who asks. */
function withTurn({ actor }: UseCaseContext, asked: RequestFilter): RequestFilter {
  const { mine, undistributed, ...filter } = asked;
  if (undistributed && !isNarrow(actor)) return { ...filter, waiting: waitingForAnExecutor() };
  if (!mine) return filter;
  return { ...filter, waiting: actor.type === 'user' ? waitingFor(actor) : [] };
}

/** Those who may not learn contents: the other state's officer, and the auditor, who sees the log without them. */
const narrowRoles: readonly Role[] = ['liaison', 'auditor'];

export const isNarrow = (actor: Actor): boolean => actor.type === 'user' && narrowRoles.includes(actor.role);

/** What a filter or an order would give away, they cannot ask. */
function narrowFilter(asked: RequestFilter): RequestFilter {
  const { kind, direction, status, open, waiting, question, q, sort } = asked;
  const harmless = sort === 'createdAt' || sort === 'reference' ? sort : '-createdAt';
  return { kind, direction, status, open, waiting, question, q, referenceOnly: true, sort: harmless };
}

function sharedItem(row: RequestRow): RequestListItem {
  const { id, reference, kind, direction, state, status, requiredBy, urgent } = row;
  return {
    id,
    reference,
    kind,
    direction,
    state,
    status,
    requiredBy,
    urgent,
    statusName: statusIn(machineFor(row), status).name,
  };
}

export function internalItem(row: RequestRow): RequestListItem {
  const {
    headHash: _,
    year: _year,
    number: _number,
    terminal: _terminal,
    visibleToState: _visible,
    createdById: _by,
    nextAlarmAt: _alarm,
    sentAt: _sent,
    acknowledgedAt: _acknowledged,
    resultAt: _result,
    closedAt: _closed,
    silentSince: _silent,
    questionToUsSince: _asked,
    questionToThemSince: _asking,
    ...item
  } = row;
  return { ...item, statusName: statusIn(machineFor(row), row.status).name };
}
