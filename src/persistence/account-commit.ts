import type { AccountChanges, Entrance, UserRow } from '../use-cases/ports/accounts.ts';
import { deliveryToColumns, insertAnswer } from './compile-changes.ts';
import { requireNoRow, requireRow } from './conditions.ts';
import { database, type Statement } from './engine.ts';
import type { User } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';

export const emailKeyOf = (email: string): string => email.trim().toLowerCase();

export const userToColumns = (user: UserRow): User => ({ ...user, emailKey: emailKeyOf(user.email) });

const activeAdmins = () =>
  database.selectFrom('User').select('id').where('role', '=', 'admin').where('disabledAt', 'is', null);

function spendLink({ hash, at }: NonNullable<AccountChanges['spends']>): readonly Statement[] {
  const open = database
    .selectFrom('OneTimeLink')
    .select('hash')
    .where('hash', '=', hash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', at);
  return [
    requireRow(open),
    database.updateTable('OneTimeLink').set({ usedAt: at }).where('hash', '=', hash).compile(),
  ];
}

function setPassword({
  userId,
  from,
  to,
}: NonNullable<AccountChanges['setsPassword']>): readonly Statement[] {
  const asSeen = database
    .selectFrom('User')
    .select('id')
    .where('id', '=', userId)
    .where('disabledAt', 'is', null)
    .where('passwordHash', from === null ? 'is' : '=', from);
  return [
    requireRow(asSeen),
    database.updateTable('User').set({ passwordHash: to }).where('id', '=', userId).compile(),
  ];
}

function disable({ userId, at }: NonNullable<AccountChanges['disables']>): readonly Statement[] {
  const noAdmin = database
    .selectFrom('User')
    .select('id')
    .where('id', '=', userId)
    .where('role', '<>', 'admin');
  const otherAdmin = activeAdmins().where('id', '<>', userId).where('passwordHash', 'is not', null);
  return [
    requireRow(noAdmin.union(otherAdmin)),
    database
      .updateTable('User')
      .set({ disabledAt: at })
      .where('id', '=', userId)
      .where('disabledAt', 'is', null)
      .compile(),
  ];
}

const tableOf = {
  sessions: 'Session',
  links: 'OneTimeLink',
  tokens: 'ApiToken',
} as const satisfies Record<Entrance, string>;

const end = ({ userId, all }: NonNullable<AccountChanges['ends']>): readonly Statement[] =>
  all.map((entrance) => database.deleteFrom(tableOf[entrance]).where('userId', '=', userId).compile());

const forgive = (key: string): Statement =>
  database.deleteFrom('SignInFailure').where('key', '=', key).compile();

/** One use case's changes as the statements of one commit: each condition before what depends on it. */
export function compileAccountChanges(changes: AccountChanges): readonly Statement[] {
  const { needsNoAdmin, spends, creates, setsPassword, disables, ends, forgives, addsLink } = changes;
  return [
    ...(needsNoAdmin ? [requireNoRow(activeAdmins())] : []),
    ...(spends ? spendLink(spends) : []),
    ...(creates ? insertRows('User', [userToColumns(creates)]) : []),
    ...(setsPassword ? setPassword(setsPassword) : []),
    ...(disables ? disable(disables) : []),
    ...(ends ? end(ends) : []),
    ...(forgives === undefined ? [] : [forgive(forgives)]),
    ...(addsLink ? insertRows('OneTimeLink', [{ ...addsLink, usedAt: null }]) : []),
    ...(changes.marksMail ? insertRows('MailTrouble', [changes.marksMail]) : []),
    ...insertRows(
      'Delivery',
      (changes.deliveries ?? []).map((delivery) => deliveryToColumns(delivery)),
    ),
    ...(changes.answer ? insertAnswer(changes.answer) : []),
  ];
}
