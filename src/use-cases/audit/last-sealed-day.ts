import type { PlainDate } from '../../domain/codes.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** Up to which day the log is sealed; nothing while no day is. */
export async function lastSealedDay(ctx: UseCaseContext): Promise<PlainDate | undefined> {
  requirePermission(ctx, 'audit:read');
  return (await ctx.stores.audit.lastDigest())?.day;
}
