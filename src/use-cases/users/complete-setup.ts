import { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { EmailAddress, LanguageCode, LinkSecret, NewPassword, PersonName } from './account-fields.ts';
import type { AuthServices } from './auth-ports.ts';
import { createAccount, requireFitting } from './create-account.ts';
import { linkNotValid, requireOpenLink, spendLink } from './one-time-link.ts';

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
  if (await services.stores.users.hasAdmin()) throw linkNotValid();
  await spendLink(services, link);
  const { id } = await createAccount(services, account, passwordHash);
  return { id };
}
