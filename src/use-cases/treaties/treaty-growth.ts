import type { PlainDate } from '../../domain/codes.ts';
import { type Growth, growthOf } from '../../domain/treaties/growth.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { todayOf } from './asked-by.ts';

export interface TreatyGrowth extends Growth {
  readonly on: PlainDate;
  readonly registryVersion: string;
}

/** How many treaties were in force at the end of each year, kind by kind. */
export async function treatyGrowth(ctx: UseCaseContext): Promise<TreatyGrowth> {
  requirePermission(ctx, 'registry:read');
  const registry = await ctx.registry.current();
  const on = todayOf(ctx);
  return { on, ...growthOf(registry, { homeState: ctx.homeState, on }), registryVersion: registry.version };
}
