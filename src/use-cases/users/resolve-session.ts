import { actorOfUser } from './actor-of-user.ts';
import type { AuthServices, SignedIn } from './auth-ports.ts';

/** Who the cookie's secret stands for; undefined when for nobody any more. */
export async function resolveSession(services: AuthServices, secret: string): Promise<SignedIn | undefined> {
  const session = await services.auth.sessions.resolve(secret);
  if (!session) return undefined;
  return { actor: actorOfUser(session.user), expiresAt: session.expiresAt, fresh: session.fresh };
}
