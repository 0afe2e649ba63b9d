import type { UseCaseContext } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';

export type AccountStatus = 'invited' | 'active' | 'disabled';
export type UserListItem = Omit<UserRow, 'passwordHash'> & { readonly status: AccountStatus };

export async function listUsers(
  ctx: UseCaseContext,
  page: PageRequest,
  only?: 'invited',
): Promise<Page<UserListItem>> {
  requirePermission(ctx, 'users:manage');
  const found = await ctx.stores.users.list(page, only);
  return { ...found, items: found.items.map(listItem) };
}

function listItem({ passwordHash, ...user }: UserRow): UserListItem {
  if (user.disabledAt !== null) return { ...user, status: 'disabled' };
  return { ...user, status: passwordHash === null ? 'invited' : 'active' };
}
