import { isConfirmed } from '../../domain/treaties/check-change.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

export interface RestedOn {
  readonly treaty: Treaty;
  readonly openRequests: number;
}

const isDoubtful = (treaty: Treaty): boolean =>
  ['in_force', 'unknown', 'conflicting'].includes(treaty.status) && !isConfirmed(treaty, undefined);

/** Treaties whose force nobody has confirmed and on which open requests rest, those with the most first. */
export async function listUnconfirmed(ctx: UseCaseContext): Promise<readonly RestedOn[]> {
  requirePermission(ctx, 'registry:impact');
  const registry = await ctx.registry.current();
  const doubtful = [...registry.byId.values()].filter(isDoubtful);
  const counts = await ctx.stores.requests.countOnTreaties(doubtful.map(({ id }) => id));
  return doubtful
    .map((treaty) => ({ treaty, openRequests: counts.get(treaty.id) ?? 0 }))
    .filter(({ openRequests }) => openRequests > 0)
    .sort((a, b) => b.openRequests - a.openRequests);
}
