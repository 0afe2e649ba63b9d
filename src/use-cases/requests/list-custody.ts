import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { internalItem, isNarrow, type RequestListItem } from './list-requests.ts';
import { scopeOf } from './request-scope.ts';

const most = 50;

export interface CustodyList {
  readonly items: readonly RequestListItem[];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** Requests in which a person's liberty hangs on a running limit, the nearest end first; the other state has its own. */
export async function listCustody(ctx: UseCaseContext): Promise<CustodyList> {
  requirePermission(ctx, 'request:list');
  if (isNarrow(ctx.actor)) return { items: [], more: false };
  const rows = await ctx.stores.alarms.listCustody(scopeOf(ctx.actor), most + 1);
  return { items: rows.slice(0, most).map(internalItem), more: rows.length > most };
}
