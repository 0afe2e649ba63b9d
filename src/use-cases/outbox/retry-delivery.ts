import type { UseCaseContext } from '../context.ts';
import { notFound, UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';

/** Puts a given-up message back in the queue, due at once. `not_allowed_now` when it has not been given up. */
export async function retryDelivery(ctx: UseCaseContext, id: string): Promise<void> {
  requirePermission(ctx, 'outbox:read');
  const { outbox } = ctx.stores;
  if (await outbox.requeue(id, ctx.clock.now())) return;
  if (!(await outbox.exists(id))) throw notFound();
  throw new UseCaseError('not_allowed_now');
}
