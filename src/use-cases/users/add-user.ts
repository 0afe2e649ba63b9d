import type { z } from 'zod';
import { forbidden } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { NewPassword } from './account-fields.ts';
import type { AuthContext } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { accountRow, emailTaken, NewAccount, requireFitting } from './new-account.ts';

export const AddUserInput = NewAccount.extend({ password: NewPassword });
export type AddUserInput = z.input<typeof AddUserInput>;

/** Command line only: nobody sets another person's password in the running system. */
export async function addUser(ctx: AuthContext, input: AddUserInput): Promise<{ id: string }> {
  if (ctx.actor.type !== 'system') throw forbidden();
  const { password, ...account } = parseInput(AddUserInput, input);
  await requireFitting(ctx, account);
  const user = accountRow(ctx, account, await ctx.auth.passwords.hash(password));
  await commitAccount(ctx, { creates: user }, emailTaken);
  return { id: user.id };
}
