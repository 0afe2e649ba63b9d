import type { UseCaseContext } from '../context.ts';
import type { ListedAccess } from '../ports/audit.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';

/** Who opened, downloaded or searched what, newest first. */
export async function listAccess(
  ctx: UseCaseContext,
  filter: { request?: string | undefined },
  page: PageRequest,
): Promise<Page<ListedAccess>> {
  requirePermission(ctx, 'access-log:read');
  return ctx.stores.audit.listAccess(filter, page);
}
