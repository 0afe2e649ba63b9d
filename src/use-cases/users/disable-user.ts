import { UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { requireAccount } from './require-account.ts';

/** Shuts an account at once: sessions, links and tokens. Not one's own, and never the last administrator's. */
export async function disableUser(ctx: AuthContext, id: string): Promise<void> {
  requirePermission(ctx, 'users:manage');
  const user = await requireAccount(ctx, id);
  if (user.disabledAt !== null) return;
  if (ctx.actor.type === 'user' && ctx.actor.id === id) throw notAllowedNow();
  const disables = { userId: id, at: ctx.clock.now() };
  const ends = { userId: id, all: ['sessions', 'links', 'tokens'] } as const;
  await commitAccount(ctx, { disables, ends }, notAllowedNow);
}

const notAllowedNow = () => new UseCaseError('not_allowed_now');
