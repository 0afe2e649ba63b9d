import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** Id of the process of a treaty of the registry; undefined where nobody works on one. */
export async function findProcess(ctx: UseCaseContext, treatyId: string): Promise<string | undefined> {
  requirePermission(ctx, 'pipeline:read');
  return (await ctx.stores.pipeline.findByTreaty(treatyId))?.id;
}
