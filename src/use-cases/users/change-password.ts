import { z } from 'zod';
import { invalid, UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { NewPassword, TypedPassword } from './account-fields.ts';
import { accountFinding } from './account-messages.ts';
import type { AuthContext, StartedSession } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { accountLimit, guardGuessing } from './guard-guessing.ts';
import { requireUser } from './require-user.ts';
import { startSession } from './start-session.ts';

export const ChangePasswordInput = z.strictObject({ current: TypedPassword.min(1), password: NewPassword });
export type ChangePasswordInput = z.input<typeof ChangePasswordInput>;

/** Changes one's own password. All sessions and links end, tokens stay; the answer is a new session for this browser. */
export async function changePassword(ctx: AuthContext, input: ChangePasswordInput): Promise<StartedSession> {
  const { id } = requireUser(ctx);
  const { current, password } = parseInput(ChangePasswordInput, input);
  const user = await ctx.stores.users.findById(id);
  if (!user) throw new UseCaseError('not_signed_in');
  const limits = { account: await accountLimit(ctx, user.email), addresses: [] };
  const right = await guardGuessing(ctx, limits, () => ctx.auth.passwords.verify(user.passwordHash, current));
  if (!right) throw invalid(accountFinding('wrong_current_password', '/current'));
  const passwordHash = await ctx.auth.passwords.hash(password);
  await commitAccount(ctx, {
    setsPassword: { userId: id, from: user.passwordHash, to: passwordHash },
    ends: { userId: id, all: ['sessions', 'links'] },
    forgives: limits.account.key,
  });
  return startSession(ctx, { id, passwordHash });
}
