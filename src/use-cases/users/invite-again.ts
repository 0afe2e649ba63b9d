import { UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { accountMail } from './account-mail.ts';
import type { AuthContext } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { makeLink } from './one-time-link.ts';
import { requireAccount } from './require-account.ts';

/** A new invitation for someone who let the first one lapse; earlier ones end. */
export async function inviteAgain(
  ctx: AuthContext,
  id: string,
): Promise<{ id: string; invitationUrl: string }> {
  requirePermission(ctx, 'users:manage');
  const user = await requireAccount(ctx, id);
  if (user.passwordHash !== null || user.disabledAt !== null) throw new UseCaseError('not_allowed_now');
  const link = await makeLink(ctx, 'invitation', user.id);
  const mail = accountMail(ctx, 'invitation', { user, link });
  const ends = { userId: user.id, all: ['links'] } as const;
  await commitAccount(ctx, { ends, addsLink: link.row, deliveries: [mail] });
  return { id: user.id, invitationUrl: link.url };
}
