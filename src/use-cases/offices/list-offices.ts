import type { UseCaseContext } from '../context.ts';
import type { OfficeRow } from '../ports/registry.ts';
import { requirePermission } from '../require-permission.ts';

export async function listOffices(ctx: UseCaseContext): Promise<readonly OfficeRow[]> {
  requirePermission(ctx, 'offices:read');
  return ctx.stores.registry.offices();
}
