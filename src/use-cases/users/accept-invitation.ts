import { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { LinkSecret, NewPassword } from './account-fields.ts';
import type { AuthServices } from './auth-ports.ts';
import { linkNotValid, requireOpenLink } from './one-time-link.ts';
import { requireHolder, setPasswordByLink } from './set-password.ts';

export const AcceptInvitationInput = z.strictObject({ secret: LinkSecret, password: NewPassword });
export type AcceptInvitationInput = z.input<typeof AcceptInvitationInput>;

/** Sets the first password. An account that has one already is out of an invitation's reach. */
export async function acceptInvitation(
  services: AuthServices,
  input: AcceptInvitationInput,
): Promise<{ id: string; email: string }> {
  const { secret, password } = parseInput(AcceptInvitationInput, input);
  const link = await requireOpenLink(services, 'invitation', secret);
  const user = await requireHolder(services, link);
  if (user.passwordHash !== null) throw linkNotValid();
  await setPasswordByLink(services, { user, link, password });
  return { id: user.id, email: user.email };
}
