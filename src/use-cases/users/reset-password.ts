import { z } from 'zod';
import { parseInput } from '../parse-input.ts';
import { LinkSecret, NewPassword } from './account-fields.ts';
import type { AuthServices } from './auth-ports.ts';
import { requireOpenLink } from './one-time-link.ts';
import { requireHolder, setPasswordByLink } from './set-password.ts';

export const ResetPasswordInput = z.strictObject({ secret: LinkSecret, password: NewPassword });
export type ResetPasswordInput = z.input<typeof ResetPasswordInput>;

/** Sets a new password by a link from an e-mail and ends all sessions. */
export async function resetPassword(
  services: AuthServices,
  input: ResetPasswordInput,
): Promise<{ id: string; email: string }> {
  const { secret, password } = parseInput(ResetPasswordInput, input);
  const link = await requireOpenLink(services, 'reset', secret);
  const user = await requireHolder(services, link);
  await setPasswordByLink(services, { user, link, password });
  return { id: user.id, email: user.email };
}
