import { UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { requireAccount } from './require-account.ts';

/** Shuts an account at once: sessions, links and tokens. Not one's own, and never the last administrator's. */
export async function disableUser(ctx: AuthContext, id: string): Promise<void> {
  requirePermission(ctx, 'users:manage');
  const user = await requireAccount(ctx, id);
  if (user.disabledAt !== null) return;
  if (ctx.actor.type === 'user' && ctx.actor.id === id) throw new UseCaseError('not_allowed_now');
  if (user.role === 'admin') {
    const admins = await ctx.stores.users.listByRoles(['admin'], {});
    if (admins.every((admin) => admin.id === id)) throw new UseCaseError('not_allowed_now');
  }
  await ctx.stores.users.update(id, { disabledAt: ctx.clock.now() });
  await ctx.auth.sessions.endAllOf(id);
  await ctx.stores.credentials.deleteLinksOf(id);
}
