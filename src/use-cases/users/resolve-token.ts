import type { Actor } from '../context.ts';
import { actorOfUser } from './actor-of-user.ts';
import { tokenPrefix } from './api-token.ts';
import type { AuthServices } from './auth-ports.ts';

/** Who a bearer token stands for; undefined when it is unknown or too old, or its account is disabled. */
export async function resolveToken(services: AuthServices, token: string): Promise<Actor | undefined> {
  if (!token.startsWith(tokenPrefix)) return undefined;
  const { auth, stores, clock } = services;
  const found = await stores.credentials.findToken(await auth.secrets.hash(token));
  if (!found || (found.expiresAt !== null && found.expiresAt <= clock.now())) return undefined;
  const user = await stores.users.findById(found.userId);
  return user && user.disabledAt === null ? actorOfUser(user) : undefined;
}
