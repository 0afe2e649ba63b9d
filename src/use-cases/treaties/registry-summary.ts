import { type RegistrySummary, registrySummary as summaryOf } from '../../domain/treaties/summary.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** The published figures beside what the registry holds. */
export async function registrySummary(ctx: UseCaseContext): Promise<RegistrySummary> {
  requirePermission(ctx, 'registry:read');
  return summaryOf(await ctx.registry.current());
}
