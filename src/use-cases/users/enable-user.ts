import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { requireAccount } from './require-account.ts';

/** Opens a disabled account again, with the password it had, but without its sessions and tokens. */
export async function enableUser(ctx: AuthContext, id: string): Promise<void> {
  requirePermission(ctx, 'users:manage');
  const user = await requireAccount(ctx, id);
  if (user.disabledAt !== null) await ctx.stores.users.update(id, { disabledAt: null });
}
