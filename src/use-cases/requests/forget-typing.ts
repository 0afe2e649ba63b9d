import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';

/** Removes what a person typed into a section: it was saved, or they do not want it. Nobody removes another's. */
export async function forgetTyping(
  ctx: UseCaseContext,
  { id, section }: { readonly id: string; readonly section: string },
): Promise<void> {
  requirePermission(ctx, 'request:act');
  if (ctx.actor.type !== 'user') throw forbidden();
  await ctx.stores.typing.forget({ requestId: id, userId: ctx.actor.id, section });
}
