import { addHours } from '../domain/plain-date.ts';
import type { CredentialStore, LinkPurpose } from '../use-cases/ports/accounts.ts';
import { compileAccountChanges } from './account-commit.ts';
import { database, type Engine } from './engine.ts';
import { withValues } from './same-text.ts';

const tokenStatement = database
  .selectFrom('ApiToken')
  .select(['userId', 'expiresAt'])
  .where('hash', '=', '')
  .where('scope', 'is', null)
  .compile();

const sessionStatement = database
  .selectFrom('Session')
  .select(['userId', 'expiresAt'])
  .where('id', '=', '')
  .compile();

/** Sessions and tokens are read at every request, so without the ORM's cost. */
export const createCredentialStore = (engine: Engine): CredentialStore => {
  const { oneTimeLink, apiToken, session, signInFailure } = engine.prisma;
  return {
    commit: (changes) => engine.commit(compileAccountChanges(changes)),

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

    async addToken(token) {
      await apiToken.create({ data: token });
    },

    async findToken(hash, scope) {
      if (scope !== undefined) {
        const found = await apiToken.findFirst({
          where: { hash, scope },
          select: { userId: true, expiresAt: true },
        });
        return found ?? undefined;
      }
      const [token] = await engine.query(withValues(tokenStatement, [hash]));
      return token;
    },

    async tokenMadeAt(userId, scope) {
      const token = await apiToken.findFirst({ where: { userId, scope }, select: { createdAt: true } });
      return token?.createdAt;
    },

    async deleteTokens(userId, scope) {
      await apiToken.deleteMany({ where: { userId, scope } });
    },

    async addSession({ idHash, ...rest }) {
      await session.create({ data: { id: idHash, ...rest } });
    },

    async findSession(idHash) {
      const [found] = await engine.query(withValues(sessionStatement, [idHash]));
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
      const dayBefore = addHours(now, -24);
      await engine.commit([
        database.deleteFrom('Session').where('expiresAt', '<', now).compile(),
        database.deleteFrom('OneTimeLink').where('expiresAt', '<', dayBefore).compile(),
        database.deleteFrom('ApiToken').where('expiresAt', '<', dayBefore).compile(),
        database.deleteFrom('SignInFailure').where('at', '<', dayBefore).compile(),
      ]);
    },

    async addFailure(key, at) {
      return (await signInFailure.create({ data: { key, at } })).id;
    },

    newestFailures: (key, { after, upTo, limit }) =>
      signInFailure.findMany({
        where: { key, at: { gt: after }, ...(upTo === undefined ? {} : { id: { lte: upTo } }) },
        orderBy: { id: 'desc' },
        take: limit,
        select: { id: true, at: true },
      }),

    async removeFailure(id) {
      await signInFailure.deleteMany({ where: { id } });
    },

    async clearFailures(key) {
      await signInFailure.deleteMany({ where: { key } });
    },
  };
};
