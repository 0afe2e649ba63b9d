import type { AccountChanges, UserRow } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';
import { commitAccount } from './commit-account.ts';
import { accountLimit } from './guard-guessing.ts';
import { linkNotValid, type OpenLink } from './one-time-link.ts';

/** The person a link was made for; throws `link_not_valid` when gone or disabled. */
export async function requireHolder(services: AuthServices, { userId }: OpenLink): Promise<UserRow> {
  const user = userId === null ? undefined : await services.stores.users.findById(userId);
  if (user?.disabledAt !== null) throw linkNotValid();
  return user;
}

/**
 * Sets the password by a link and spends it; whoever got in before does not any more. Of several callers with links
 * to one account, all but the first get `link_not_valid`.
 */
export async function setPasswordByLink(
  services: AuthServices,
  { user, link, password }: { user: UserRow; link: OpenLink; password: string },
): Promise<void> {
  const passwordHash = await services.auth.passwords.hash(password);
  const changes: AccountChanges = {
    spends: { hash: link.hash, at: services.clock.now() },
    setsPassword: { userId: user.id, from: user.passwordHash, to: passwordHash },
    ends: { userId: user.id, all: ['sessions', 'links', 'tokens'] },
    forgives: (await accountLimit(services, user.email)).key,
  };
  await commitAccount(services, changes, linkNotValid);
}
