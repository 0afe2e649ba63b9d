import { Lucia, TimeSpan } from 'lucia';
import type { Clock } from '../use-cases/ports/stores.ts';
import type { SecretMaker, SessionKeeper } from '../use-cases/users/auth-ports.ts';
import { clockBridge, type SessionStores, sessionAdapter } from './session-adapter.ts';
import { sessionLifetime } from './session-cookie.ts';

/** Sessions end twelve hours after they were last extended; use in the second half of that time extends them. */
export function createSessionKeeper(
  stores: SessionStores,
  clock: Clock,
  secrets: SecretMaker,
): SessionKeeper {
  const { toOurs } = clockBridge(clock);
  const lucia = new Lucia(sessionAdapter(stores, clock, secrets), {
    sessionExpiresIn: new TimeSpan(sessionLifetime.hours, 'h'),
    getUserAttributes: ({ row }) => ({ row }),
  });
  return {
    async start(userId) {
      const { secret } = await secrets.make();
      const session = await lucia.createSession(userId, {}, { sessionId: secret });
      return { secret, expiresAt: toOurs(session.expiresAt) };
    },
    async resolve(secret) {
      const { session, user } = await lucia.validateSession(secret);
      if (!session) return undefined;
      return { user: user.row, expiresAt: toOurs(session.expiresAt), fresh: session.fresh };
    },
    end: (secret) => lucia.invalidateSession(secret),
    endAllOf: (userId) => lucia.invalidateUserSessions(userId),
  };
}
