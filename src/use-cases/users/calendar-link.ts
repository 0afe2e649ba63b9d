import type { Instant } from '../../domain/codes.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { requireUser } from './require-user.ts';

/** When the caller's calendar link was made; undefined when they have none. */
export async function viewCalendarLink(ctx: UseCaseContext): Promise<Instant | undefined> {
  requirePermission(ctx, 'request:list');
  return ctx.stores.credentials.tokenMadeAt(requireUser(ctx).id, 'calendar');
}

/** A new secret address of the caller's calendar, told once; the one before stops working. */
export async function makeCalendarLink(ctx: AuthContext): Promise<string> {
  requirePermission(ctx, 'request:list');
  const { id: userId } = requireUser(ctx);
  const { secret, hash } = await ctx.auth.secrets.make();
  await ctx.stores.credentials.deleteTokens(userId, 'calendar');
  const createdAt = ctx.clock.now();
  await ctx.stores.credentials.addToken({
    id: ctx.newId(),
    hash,
    userId,
    createdAt,
    expiresAt: null,
    scope: 'calendar',
  });
  return `${ctx.baseUrl}/calendar/${secret}`;
}

/** Stops the caller's calendar link. */
export async function revokeCalendarLink(ctx: UseCaseContext): Promise<void> {
  requirePermission(ctx, 'request:list');
  await ctx.stores.credentials.deleteTokens(requireUser(ctx).id, 'calendar');
}
