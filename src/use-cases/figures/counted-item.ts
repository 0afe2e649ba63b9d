import { hasPermission } from '../../domain/access/permissions.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Text } from '../../domain/text.ts';
import type { Actor } from '../context.ts';
import type { RequestRow } from '../ports/requests.ts';
import { scopeOf } from '../requests/request-scope.ts';

/** A request behind a figure: what was counted of it, and none of its contents. */
export type CountedItem = Pick<
  RequestRow,
  | 'reference'
  | 'kind'
  | 'direction'
  | 'state'
  | 'status'
  | 'createdAt'
  | 'sentAt'
  | 'acknowledgedAt'
  | 'resultAt'
  | 'closedAt'
  | 'silentSince'
  | 'nextDueAt'
  | 'custodyDueAt'
> & {
  /** Null where whoever counts may not open it. */
  readonly id: string | null;
  readonly statusName: Text;
};

/** A leader counts every request and opens those under personal control only. */
function mayOpen(actor: Actor, { controlledUntil }: RequestRow): boolean {
  if (actor.type === 'system') return true;
  if (!hasPermission(actor.role, 'request:read')) return false;
  return scopeOf(actor).sees !== 'controlled' || controlledUntil !== null;
}

export const countedItem =
  (actor: Actor) =>
  (row: RequestRow): CountedItem => ({
    id: mayOpen(actor, row) ? row.id : null,
    reference: row.reference,
    kind: row.kind,
    direction: row.direction,
    state: row.state,
    status: row.status,
    statusName: statusIn(machineFor(row), row.status).name,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    acknowledgedAt: row.acknowledgedAt,
    resultAt: row.resultAt,
    closedAt: row.closedAt,
    silentSince: row.silentSince,
    nextDueAt: row.nextDueAt,
    custodyDueAt: row.custodyDueAt,
  });
