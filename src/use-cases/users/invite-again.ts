import { UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { makeLink } from './one-time-link.ts';
import { queueAccountMail } from './queue-account-mail.ts';
import { requireAccount } from './require-account.ts';

/** A new invitation for someone who let the first one lapse; earlier ones end. */
export async function inviteAgain(
  ctx: AuthContext,
  id: string,
): Promise<{ id: string; invitationUrl: string }> {
  requirePermission(ctx, 'users:manage');
  const user = await requireAccount(ctx, id);
  if (user.passwordHash !== null || user.disabledAt !== null) throw new UseCaseError('not_allowed_now');
  await ctx.stores.credentials.deleteLinksOf(user.id);
  const link = await makeLink(ctx, 'invitation', user.id);
  await queueAccountMail(ctx, 'invitation', { user, link });
  return { id: user.id, invitationUrl: link.url };
}
