import type { UseCaseContext } from '../context.ts';
import type { MailTrouble, UserRow } from '../ports/accounts.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';

export type AccountStatus = 'invited' | 'active' | 'disabled';
export type UserListItem = Omit<UserRow, 'passwordHash'> & {
  readonly status: AccountStatus;
  /** Why mail does not arrive, as the mail service told; null when nothing is known against it. */
  readonly mailTrouble: Pick<MailTrouble, 'kind' | 'at'> | null;
};

export async function listUsers(
  ctx: UseCaseContext,
  page: PageRequest,
  only?: 'invited',
): Promise<Page<UserListItem>> {
  requirePermission(ctx, 'users:manage');
  const found = await ctx.stores.users.list(page, only);
  const troubles = await ctx.stores.users.mailTroublesOf(found.items.map(({ id }) => id));
  return { ...found, items: found.items.map((user) => listItem(user, troubles)) };
}

function listItem({ passwordHash, ...user }: UserRow, troubles: readonly MailTrouble[]): UserListItem {
  const trouble = troubles.find(({ userId }) => userId === user.id);
  const mailTrouble = trouble ? { kind: trouble.kind, at: trouble.at } : null;
  if (user.disabledAt !== null) return { ...user, mailTrouble, status: 'disabled' };
  return { ...user, mailTrouble, status: passwordHash === null ? 'invited' : 'active' };
}
