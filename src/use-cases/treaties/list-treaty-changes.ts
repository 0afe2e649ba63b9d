import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { TreatyChangeRow } from '../ports/treaty-changes.ts';
import { requirePermission } from '../require-permission.ts';

/** What was changed in a treaty, newest first: who, when, what, and on what source. */
export async function listTreatyChanges(
  ctx: UseCaseContext,
  treatyId: string,
  page: PageRequest,
): Promise<Page<TreatyChangeRow>> {
  requirePermission(ctx, 'registry:history');
  const { byId } = await ctx.registry.current();
  if (!byId.has(treatyId)) throw notFound();
  return ctx.stores.treatyChanges.list(treatyId, page);
}
