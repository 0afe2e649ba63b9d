import type { Adapter, Lucia } from 'lucia';
import type { Instant } from '../domain/codes.ts';
import type { UserRow } from '../use-cases/ports/accounts.ts';
import type { Clock, Stores } from '../use-cases/ports/stores.ts';
import type { SecretMaker } from '../use-cases/users/auth-ports.ts';

interface UserAttributes {
  row: UserRow;
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, UserAttributes>;
    DatabaseUserAttributes: UserAttributes;
  }
}

export type SessionStores = Pick<Stores, 'users' | 'credentials'>;

/** Lucia reads the machine's clock; these carry its moments to ours and back, a standing difference in tests, none in service. */
export const clockBridge = (clock: Clock) => {
  const difference = () => Date.parse(clock.now()) - Date.now();
  return {
    toOurs: (moment: Date): Instant => new Date(moment.getTime() + difference()).toISOString(),
    toLucia: (instant: Instant): Date => new Date(Date.parse(instant) - difference()),
  };
};

/** Sessions as lucia sees them carry the secret; the store is given only its hash. */
export function sessionAdapter(stores: SessionStores, clock: Clock, secrets: SecretMaker): Adapter {
  const { users, credentials } = stores;
  const { toOurs, toLucia } = clockBridge(clock);
  return {
    async getSessionAndUser(secret) {
      const session = await credentials.findSession(await secrets.hash(secret));
      if (!session) return [null, null];
      const { userId } = session;
      const row = await users.findById(userId);
      return [
        { id: secret, userId, expiresAt: toLucia(session.expiresAt), attributes: {} },
        row && row.disabledAt === null ? { id: userId, attributes: { row } } : null,
      ];
    },
    async setSession({ id, userId, expiresAt }) {
      const idHash = await secrets.hash(id);
      await credentials.addSession({ idHash, userId, createdAt: clock.now(), expiresAt: toOurs(expiresAt) });
    },
    async updateSessionExpiration(secret, expiresAt) {
      await credentials.extendSession(await secrets.hash(secret), toOurs(expiresAt));
    },
    async deleteSession(secret) {
      await credentials.deleteSession(await secrets.hash(secret));
    },
    deleteUserSessions: (userId) => credentials.deleteSessionsOf(userId),
    deleteExpiredSessions: () => credentials.deleteExpired(clock.now()),
    getUserSessions() {
      throw new Error('A list of sessions would need their secrets, which nobody has');
    },
  };
}
