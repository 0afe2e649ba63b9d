import type { Actor } from '../context.ts';
import { notFound } from '../errors.ts';
import { actorOfUser } from './actor-of-user.ts';
import type { AuthServices } from './auth-ports.ts';

/** Whose calendar a secret address is; not found when it was revoked or its account is disabled. */
export async function resolveCalendar(
  { auth, stores }: AuthServices,
  secret: string,
): Promise<Actor & { type: 'user' }> {
  const found = await stores.credentials.findToken(await auth.secrets.hash(secret), 'calendar');
  const user = found && (await stores.users.findById(found.userId));
  if (!user || user.disabledAt !== null) throw notFound();
  return actorOfUser(user);
}
