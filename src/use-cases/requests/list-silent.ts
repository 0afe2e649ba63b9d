import { silentBefore } from '../../domain/figures/risks.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { isNarrow } from './list-requests.ts';
import { scopeOf } from './request-scope.ts';
import { mostWaiting, type WaitingList, waitingList } from './waiting-list.ts';

/** Requests of which the other state, whose word is next, has said nothing for so many days, the longest silence first. */
export async function listSilent(ctx: UseCaseContext, { days }: { days: number }): Promise<WaitingList> {
  requirePermission(ctx, 'request:list');
  if (isNarrow(ctx.actor)) return { items: [], more: false };
  const before = silentBefore(ctx.clock.now(), days);
  const rows = await ctx.stores.requests.listSilent(scopeOf(ctx.actor), before, mostWaiting + 1);
  return waitingList(rows, ({ silentSince }) => silentSince);
}
