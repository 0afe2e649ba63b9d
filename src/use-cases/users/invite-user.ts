import type { z } from 'zod';
import { keptAnswer } from '../kept-answer.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { accountMail } from './account-mail.ts';
import type { AuthContext } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { accountRow, emailTaken, NewAccount, requireFitting } from './new-account.ts';
import { makeLink } from './one-time-link.ts';

export const InviteUserInput = NewAccount;
export type InviteUserInput = z.input<typeof InviteUserInput>;

/** Makes an account without a password and sends its holder a link to choose one. */
export async function inviteUser(
  ctx: AuthContext,
  input: InviteUserInput,
): Promise<{ id: string; invitationUrl: string }> {
  requirePermission(ctx, 'users:manage');
  const account = parseInput(InviteUserInput, input);
  await requireFitting(ctx, account);
  const user = accountRow(ctx, account, null);
  const link = await makeLink(ctx, 'invitation', user.id);
  const mail = accountMail(ctx, 'invitation', { user, link });
  const changes = { creates: user, addsLink: link.row, deliveries: [mail] };
  // The address of the link is told once and kept nowhere.
  const kept = keptAnswer(ctx, { status: 201, body: { id: user.id } });
  await commitAccount(ctx, { ...changes, ...kept }, emailTaken);
  return { id: user.id, invitationUrl: link.url };
}
