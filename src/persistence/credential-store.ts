import type { CredentialStore, LinkPurpose } from '../use-cases/ports/accounts.ts';
import { database, type Engine } from './engine.ts';

/** Sessions and tokens are read at every request, so without the ORM's cost. */
export const createCredentialStore = (engine: Engine): CredentialStore => {
  const { oneTimeLink, apiToken, session, signInFailure } = engine.prisma;
  return {
    async addLink(link) {
      await oneTimeLink.create({ data: link });
    },

    async findLink(hash) {
      const link = await oneTimeLink.findUnique({
        where: { hash },
        select: { purpose: true, userId: true, expiresAt: true, usedAt: true },
      });
      // Safe because only addLink writes the column.
      return link === null ? undefined : { ...link, purpose: link.purpose as LinkPurpose };
    },

    async useLink(hash, at) {
      const { count } = await oneTimeLink.updateMany({
        where: { hash, usedAt: null, expiresAt: { gt: at } },
        data: { usedAt: at },
      });
      return count === 1;
    },

    async deleteLinksOf(userId) {
      await oneTimeLink.deleteMany({ where: { userId } });
    },

    async addToken(token) {
      await apiToken.create({ data: token });
    },

    async findToken(hash) {
      const [token] = await engine.query(
        database.selectFrom('ApiToken').select(['userId', 'expiresAt']).where('hash', '=', hash).compile(),
      );
      return token;
    },

    async addSession({ idHash, ...rest }) {
      await session.create({ data: { id: idHash, ...rest } });
    },

    async findSession(idHash) {
      const [found] = await engine.query(
        database.selectFrom('Session').select(['userId', 'expiresAt']).where('id', '=', idHash).compile(),
      );
      return found;
    },

    async extendSession(idHash, expiresAt) {
      await session.updateMany({ where: { id: idHash }, data: { expiresAt } });
    },

    async deleteSession(idHash) {
      await session.deleteMany({ where: { id: idHash } });
    },

    async deleteSessionsOf(userId) {
      await session.deleteMany({ where: { userId } });
    },

    async deleteExpired(now) {
      const dayBefore = new Date(Date.parse(now) - 24 * 60 * 60 * 1_000).toISOString();
      await engine.commit([
        database.deleteFrom('Session').where('expiresAt', '<', now).compile(),
        database.deleteFrom('OneTimeLink').where('expiresAt', '<', dayBefore).compile(),
        database.deleteFrom('ApiToken').where('expiresAt', '<', dayBefore).compile(),
        database.deleteFrom('SignInFailure').where('at', '<', dayBefore).compile(),
      ]);
    },

    failures: (key, since) => signInFailure.count({ where: { key, at: { gte: since } } }),

    async addFailure(key, at) {
      await signInFailure.create({ data: { key, at } });
    },

    async clearFailures(key) {
      await signInFailure.deleteMany({ where: { key } });
    },
  };
};
