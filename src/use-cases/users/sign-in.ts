import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import type { Instant } from '../../domain/codes.ts';
import { UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { TypedPassword } from './account-fields.ts';
import type { AuthServices } from './auth-ports.ts';
import { accountLimit, addressLimits, guardGuessing } from './guard-guessing.ts';
import { startSession } from './start-session.ts';

export const SignInInput = z.strictObject({
  email: cleanText(254).toLowerCase().min(1),
  password: TypedPassword.min(1),
  /** Network address of the caller, where the runtime can tell. */
  address: z.string().max(200).optional(),
  /** Session that the browser still carries; it ends here, whoever planted it. */
  previousSecret: z.string().max(200).optional(),
});
export type SignInInput = z.input<typeof SignInInput>;

/** Refuses an unknown, disabled or not yet activated account exactly as it refuses a wrong password. */
export async function signIn(
  services: AuthServices,
  input: SignInInput,
): Promise<{ sessionSecret: string; expiresAt: Instant }> {
  const { email, password, address, previousSecret } = parseInput(SignInInput, input);
  const { auth, stores } = services;
  const user = await stores.users.findByEmail(email);
  const limits = {
    account: await accountLimit(services, email),
    addresses: await addressLimits(services, 'address', address),
  };
  const right = await guardGuessing(services, limits, async () => {
    const matches = await auth.passwords.verify(user?.passwordHash ?? null, password);
    return matches && user?.disabledAt === null;
  });
  if (!right || !user) throw new UseCaseError('wrong_credentials');
  if (previousSecret !== undefined) await auth.sessions.end(previousSecret);
  const { secret, expiresAt } = await startSession(services, user);
  return { sessionSecret: secret, expiresAt };
}
