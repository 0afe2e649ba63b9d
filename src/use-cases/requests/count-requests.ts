import type { Direction, Kind } from '../../domain/codes.ts';
import type { UseCaseContext } from '../context.ts';
import type { RequestScope } from '../ports/request-query.ts';
import { requirePermission } from '../require-permission.ts';
import { scopeOf } from './request-scope.ts';

/** Requests by kind, direction and status: leadership counts all of them, everybody else those they may see. */
export async function countRequests(
  ctx: UseCaseContext,
): Promise<readonly { kind: Kind; direction: Direction; status: string; count: number }[]> {
  requirePermission(ctx, 'counts:read');
  const leader = ctx.actor.type === 'user' && ctx.actor.role === 'leadership';
  const scope: RequestScope = leader ? { sees: 'all' } : scopeOf(ctx.actor);
  return ctx.stores.requests.counts(scope);
}
