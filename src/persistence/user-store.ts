import type { Role } from '../domain/codes.ts';
import type { Language } from '../domain/text.ts';
import type { MailTroubleKind, UserRow, UserStore } from '../use-cases/ports/accounts.ts';
import { emailKeyOf, userToColumns } from './account-commit.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { conflictWhenTaken } from './database-errors.ts';
import { database, type Engine } from './engine.ts';
import type { User } from './generated/kysely/tables.ts';
import { countLimit, toPage } from './page.ts';
import { sameText, withValues } from './same-text.ts';

/** The casts are safe because only this store writes the columns. */
const userFromColumns = ({ emailKey: _, ...user }: User): UserRow => ({
  ...user,
  role: user.role as Role,
  language: user.language as Language,
});

const optional = (user: User | null | undefined): UserRow | undefined =>
  user ? userFromColumns(user) : undefined;

/** D1 takes a hundred values a statement. */
const mostValues = 100;

const invited = { passwordHash: null, disabledAt: null };

const userStatement = database.selectFrom('User').selectAll().where('id', '=', '').compile();

function peopleStatement(roles: readonly Role[], office?: string, state?: string) {
  let people = database
    .selectFrom('User')
    .selectAll()
    .where('role', 'in', [...roles])
    .where('disabledAt', 'is', null);
  if (office !== undefined) people = people.where('office', '=', office);
  if (state !== undefined) people = people.where('state', '=', state);
  return people.orderBy('emailKey').compile();
}

export const createUserStore = (engine: Engine): UserStore => {
  const users = engine.prisma.user;
  return {
    // Read at every request, so without the ORM's cost.
    async findById(id) {
      const [user] = await engine.query(withValues(userStatement, [id]));
      return optional(user);
    },

    async findByEmail(email) {
      return optional(await users.findUnique({ where: { emailKey: emailKeyOf(email) } }));
    },

    async list(page, only) {
      const after = page.cursor === undefined ? undefined : readCursor(page.cursor, 'email', 1)[0];
      const narrowed = only === 'invited' ? invited : {};
      const [rows, counted] = await Promise.all([
        users.findMany({
          where: { ...(after !== undefined && { emailKey: { gt: after } }), ...narrowed },
          orderBy: { emailKey: 'asc' },
          take: page.limit + 1,
        }),
        users.count({ where: narrowed, take: countLimit }),
      ]);
      return toPage(rows, page, counted, {
        item: userFromColumns,
        cursor: (row) => writeCursor('email', [row.emailKey]),
      });
    },

    async create(user) {
      await conflictWhenTaken(() => users.create({ data: userToColumns(user) }));
    },

    async update(id, change) {
      const emailKey = change.email === undefined ? {} : { emailKey: emailKeyOf(change.email) };
      await conflictWhenTaken(() => users.updateMany({ where: { id }, data: { ...change, ...emailKey } }));
    },

    countInvited: () => users.count({ where: invited }),

    async mailTroublesOf(userIds) {
      const rows = [];
      for (let start = 0; start < userIds.length; start += mostValues) {
        const some = userIds.slice(start, start + mostValues);
        rows.push(...(await engine.prisma.mailTrouble.findMany({ where: { userId: { in: some } } })));
      }
      // Safe because only marksMail writes the column.
      return rows.map((row) => ({ ...row, kind: row.kind as MailTroubleKind }));
    },

    async endMailTrouble(userId, arrivedAt) {
      await engine.prisma.mailTrouble.deleteMany({ where: { userId, at: { lt: arrivedAt } } });
    },

    async hasAdmin() {
      return (
        (await users.findFirst({ where: { role: 'admin', disabledAt: null }, select: { id: true } })) !== null
      );
    },

    // Read at every step that tells somebody of it.
    async listByRoles(roles, { office, state }) {
      if (roles.length === 0) return [];
      const places = [office, state].filter((place) => place !== undefined);
      const shape = `people ${roles.length} ${office !== undefined} ${state !== undefined}`;
      const people = await engine.query(
        sameText(shape, [...roles, ...places], () => peopleStatement(roles, office, state)),
      );
      return people.map(userFromColumns);
    },

    async namesOf(ids) {
      if (ids.length === 0) return new Map();
      const named = await engine.query(
        database
          .selectFrom('User')
          .select(['id', 'name'])
          .where('id', 'in', [...ids])
          .compile(),
      );
      return new Map(named.map(({ id, name }) => [id, name]));
    },
  };
};
