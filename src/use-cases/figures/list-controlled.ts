import type { UseCaseContext } from '../context.ts';
import type { RequestFilter } from '../ports/request-query.ts';
import { requirePermission } from '../require-permission.ts';
import { countScopeOf } from './count-scope.ts';
import { type CountedItem, countedItem } from './counted-item.ts';

const most = 10;

export interface ControlledItem extends CountedItem {
  readonly controlledUntil: string | null;
}

export interface ControlledList {
  readonly items: readonly ControlledItem[];
  readonly total: number;
}

/** Open requests under personal control, the nearest limit first; of an office those that are its own. */
export async function listControlled(ctx: UseCaseContext): Promise<ControlledList> {
  requirePermission(ctx, 'counts:read');
  const scope = countScopeOf(ctx.actor);
  if (scope.sees === 'nothing') return { items: [], total: 0 };
  const filter: RequestFilter = {
    open: true,
    sort: 'nextDueAt',
    office: scope.sees === 'office' ? scope.office : undefined,
  };
  const { items, total } = await ctx.stores.requests.list(
    filter,
    { sees: 'controlled' },
    { limit: most },
    ctx.clock.now(),
  );
  const shown = countedItem(ctx.actor);
  return {
    items: items.map((row) => ({ ...shown(row), controlledUntil: row.controlledUntil })),
    total,
  };
}
