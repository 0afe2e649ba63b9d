import type { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuthContext } from './auth-ports.ts';
import { createAccount, NewAccount } from './create-account.ts';
import { makeLink } from './one-time-link.ts';
import { queueAccountMail } from './queue-account-mail.ts';

export const InviteUserInput = NewAccount;
export type InviteUserInput = z.input<typeof InviteUserInput>;

/** Makes an account without a password and sends its holder a link to choose one. */
export async function inviteUser(
  ctx: AuthContext,
  input: InviteUserInput,
): Promise<{ id: string; invitationUrl: string }> {
  requirePermission(ctx, 'users:manage');
  const user = await createAccount(ctx, parseInput(InviteUserInput, input), null);
  const link = await makeLink(ctx, 'invitation', user.id);
  await queueAccountMail(ctx, 'invitation', { user, link });
  return { id: user.id, invitationUrl: link.url };
}
