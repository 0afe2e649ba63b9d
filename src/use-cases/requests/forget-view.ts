import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';

/** Deletes a view of one's own; one that is gone already is no mistake. */
export async function forgetView(ctx: UseCaseContext, name: string): Promise<void> {
  requirePermission(ctx, 'request:list');
  if (ctx.actor.type !== 'user') throw forbidden();
  await ctx.stores.views.forget(ctx.actor.id, name);
}
