import type { Direction, Kind } from '../../domain/codes.ts';
import type { UseCaseContext } from '../context.ts';
import { countScopeOf } from '../figures/count-scope.ts';
import { requirePermission } from '../require-permission.ts';

/** Requests by kind, direction and status: leadership counts all of them, everybody else those they may see. */
export async function countRequests(
  ctx: UseCaseContext,
): Promise<readonly { kind: Kind; direction: Direction; status: string; count: number }[]> {
  requirePermission(ctx, 'counts:read');
  return ctx.stores.requests.counts(countScopeOf(ctx.actor));
}
