import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { isNarrow, type RequestListItem } from './list-requests.ts';

/** The names of those to whom the requests of a page are given, by id: one question for the whole page. */
export async function nameAssignees(
  ctx: UseCaseContext,
  items: readonly Pick<RequestListItem, 'assigneeId'>[],
): Promise<ReadonlyMap<string, string>> {
  requirePermission(ctx, 'request:list');
  const ids = new Set(items.flatMap(({ assigneeId }) => assigneeId ?? []));
  return isNarrow(ctx.actor) || ids.size === 0 ? new Map() : ctx.stores.users.namesOf([...ids]);
}
