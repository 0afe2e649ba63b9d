import type { UseCaseContext } from '../context.ts';
import type { AssetSum } from '../ports/request-figures.ts';
import { requirePermission } from '../require-permission.ts';

/** Property of all requests by stage and currency, for those who may count all of them. */
export async function sumAssets(ctx: UseCaseContext): Promise<readonly AssetSum[]> {
  requirePermission(ctx, 'assets:count');
  return ctx.stores.requests.assetSums();
}
