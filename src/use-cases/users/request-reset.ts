import { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { EmailAddress } from './account-fields.ts';
import { accountMail } from './account-mail.ts';
import type { AuthServices } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import {
  addressLimits,
  countAttempt,
  guessing,
  limitOn,
  requireTurn,
  requireWithin,
} from './guard-guessing.ts';
import { makeLink } from './one-time-link.ts';

export const RequestResetInput = z.strictObject({
  email: EmailAddress,
  /** Network address of the caller, where the runtime can tell. */
  address: z.string().max(200).optional(),
});
export type RequestResetInput = z.input<typeof RequestResetInput>;

/** Answers the same whether or not there is such an account; sends a link only where there is one. */
export async function requestReset(services: AuthServices, input: RequestResetInput): Promise<void> {
  const { email, address } = parseInput(RequestResetInput, input);
  const addresses = await addressLimits(services, 'reset-address', address);
  await requireWithin(services, addresses);
  for (const limit of addresses) await requireTurn(services, limit);
  const resets = await limitOn(services, { what: 'reset', value: email, most: guessing.resetsPerAccount });
  const { filledBy } = await countAttempt(services, resets);
  const user = await services.stores.users.findByEmail(email);
  if (filledBy || user?.disabledAt !== null) return;
  const link = await makeLink(services, 'reset', user.id);
  const mail = accountMail(services, 'password-reset', { user, link });
  await commitAccount(services, { addsLink: link.row, deliveries: [mail] });
}
