import { z } from 'zod';
import { roles } from '../../domain/codes.ts';
import type { Services } from '../context.ts';
import { invalid, type UseCaseError } from '../errors.ts';
import type { UserRow } from '../ports/accounts.ts';
import { EmailAddress, LanguageCode, PersonName } from './account-fields.ts';
import { accountFinding } from './account-messages.ts';
import { checkAccount } from './check-account.ts';

export const NewAccount = z.strictObject({
  email: EmailAddress,
  name: PersonName,
  role: z.enum(roles),
  office: z.string().trim().min(1).max(20).optional(),
  state: z.string().trim().toUpperCase().min(1).max(10).optional(),
  language: LanguageCode.optional(),
});
export type NewAccount = z.infer<typeof NewAccount>;

/** Throws `invalid` when the address is taken or the role, office and state do not fit together. */
export async function requireFitting(services: Services, account: NewAccount): Promise<void> {
  const taken = await services.stores.users.findByEmail(account.email);
  const findings = await checkAccount(services, account);
  if (taken) findings.unshift(accountFinding('email_taken', '/email'));
  if (findings.length > 0) throw invalid(...findings);
}

export const emailTaken = (): UseCaseError => invalid(accountFinding('email_taken', '/email'));

/** The account's row, for the caller to commit. */
export function accountRow(
  services: Pick<Services, 'newId' | 'clock'>,
  account: NewAccount,
  passwordHash: string | null,
): UserRow {
  return {
    id: services.newId(),
    email: account.email,
    name: account.name,
    role: account.role,
    office: account.office ?? null,
    state: account.state ?? null,
    language: account.language ?? (account.role === 'liaison' ? 'en' : 'kk'),
    passwordHash,
    createdAt: services.clock.now(),
    disabledAt: null,
  };
}
