import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** To whom a treaty can be given: the treaty officers whose accounts are open. */
export async function listOfficers(ctx: UseCaseContext): Promise<readonly { id: string; name: string }[]> {
  requirePermission(ctx, 'pipeline:write');
  const officers = await ctx.stores.users.listByRoles(['treaty_officer'], {});
  return officers
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
