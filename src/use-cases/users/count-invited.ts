import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** Accounts whose holder has been invited and has not signed in yet. */
export async function countInvited(ctx: UseCaseContext): Promise<number> {
  requirePermission(ctx, 'users:manage');
  return ctx.stores.users.countInvited();
}
