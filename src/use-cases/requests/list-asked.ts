import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { isNarrow } from './list-requests.ts';
import { scopeOf } from './request-scope.ts';
import { mostWaiting, type WaitingList, waitingList } from './waiting-list.ts';

/** Requests with a question of the other state that waits for our answer, the oldest question first. */
export async function listAsked(ctx: UseCaseContext): Promise<WaitingList> {
  requirePermission(ctx, 'request:list');
  if (isNarrow(ctx.actor)) return { items: [], more: false };
  const rows = await ctx.stores.requests.listAsked(scopeOf(ctx.actor), mostWaiting + 1);
  return waitingList(rows, ({ questionToUsSince }) => questionToUsSince);
}
