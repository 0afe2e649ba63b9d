import type { UseCaseContext } from '../context.ts';
import type { SavedView } from '../ports/saved-views.ts';
import { requirePermission } from '../require-permission.ts';

/** The views that the reader keeps for themselves. */
export async function listSavedViews(ctx: UseCaseContext): Promise<readonly SavedView[]> {
  requirePermission(ctx, 'request:list');
  return ctx.actor.type === 'user' ? ctx.stores.views.list(ctx.actor.id) : [];
}
