import { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { EmailAddress, LanguageCode, LinkSecret, NewPassword, PersonName } from './account-fields.ts';
import type { AuthServices } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { accountRow, requireFitting } from './new-account.ts';
import { linkNotValid, requireOpenLink } from './one-time-link.ts';

export const CompleteSetupInput = z.strictObject({
  secret: LinkSecret,
  email: EmailAddress,
  name: PersonName,
  password: NewPassword,
  language: LanguageCode.optional(),
});
export type CompleteSetupInput = z.input<typeof CompleteSetupInput>;

/** Makes the first administrator. Every set-up link is void as soon as there is one. */
export async function completeSetup(
  services: AuthServices,
  input: CompleteSetupInput,
): Promise<{ id: string }> {
  const { secret, password, ...person } = parseInput(CompleteSetupInput, input);
  const account = { ...person, role: 'admin' } as const;
  const link = await requireOpenLink(services, 'setup', secret);
  await requireFitting(services, account);
  const passwordHash = await services.auth.passwords.hash(password);
  const user = accountRow(services, account, passwordHash);
  const spends = { hash: link.hash, at: services.clock.now() };
  await commitAccount(services, { needsNoAdmin: true, spends, creates: user }, linkNotValid);
  return { id: user.id };
}
