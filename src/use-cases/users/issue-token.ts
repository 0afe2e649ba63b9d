import { z } from 'zod';
import { addDays, PlainDateText, startOfDay } from '../../domain/plain-date.ts';
import { forbidden, invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import type { UserRow } from '../ports/accounts.ts';
import { requirePermission } from '../require-permission.ts';
import { EmailAddress } from './account-fields.ts';
import { accountFinding } from './account-messages.ts';
import { tokenPrefix } from './api-token.ts';
import type { AuthContext } from './auth-ports.ts';

export const IssueTokenInput = z.strictObject({
  email: EmailAddress,
  /** Last day on which the token works. */
  expires: PlainDateText.optional(),
});
export type IssueTokenInput = z.input<typeof IssueTokenInput>;

/**
 * A token for scripts, told once and kept as a hash. An administrator issues one for their own account only:
 * one for another's would open files that administrators may not read. The command line issues for any.
 */
export async function issueToken(ctx: AuthContext, input: IssueTokenInput): Promise<string> {
  requirePermission(ctx, 'users:manage');
  const { email, expires } = parseInput(IssueTokenInput, input);
  if (ctx.actor.type === 'user' && ctx.actor.email !== email) throw forbidden();
  const user = await requireActive(ctx, email);
  const createdAt = ctx.clock.now();
  const expiresAt = expires === undefined ? null : startOfDay(addDays(expires, 1), ctx.timeZone);
  if (expiresAt !== null && expiresAt <= createdAt) throw invalid(accountFinding('day_is_past', '/expires'));
  const token = tokenPrefix + (await ctx.auth.secrets.make()).secret;
  const hash = await ctx.auth.secrets.hash(token);
  await ctx.stores.credentials.addToken({ id: ctx.newId(), hash, userId: user.id, createdAt, expiresAt });
  return token;
}

async function requireActive(ctx: AuthContext, email: string): Promise<UserRow> {
  const user = await ctx.stores.users.findByEmail(email);
  if (!user) throw invalid(accountFinding('unknown_account', '/email'));
  if (user.disabledAt !== null) throw invalid(accountFinding('account_disabled', '/email'));
  return user;
}
