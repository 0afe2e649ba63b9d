import type { UserRow } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';
import { accountLimit } from './guard-guessing.ts';
import { linkNotValid, type OpenLink, spendLink } from './one-time-link.ts';

/** The person a link was made for; throws `link_not_valid` when gone or disabled. */
export async function requireHolder(services: AuthServices, { userId }: OpenLink): Promise<UserRow> {
  const user = userId === null ? undefined : await services.stores.users.findById(userId);
  if (user?.disabledAt !== null) throw linkNotValid();
  return user;
}

/** Spends the link and sets the password; whoever was signed in before is not any more, and no older link works. */
export async function setPasswordByLink(
  services: AuthServices,
  { user, link, password }: { user: UserRow; link: OpenLink; password: string },
): Promise<void> {
  const passwordHash = await services.auth.passwords.hash(password);
  await spendLink(services, link);
  await replacePassword(services, user, passwordHash);
}

export async function replacePassword(
  services: AuthServices,
  { id, email }: { id: string; email: string },
  passwordHash: string,
): Promise<void> {
  const { stores, auth } = services;
  await stores.users.update(id, { passwordHash });
  await auth.sessions.endAllOf(id);
  await stores.credentials.deleteLinksOf(id);
  await stores.credentials.clearFailures((await accountLimit(services, email)).key);
}
