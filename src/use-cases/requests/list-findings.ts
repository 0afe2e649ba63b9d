import type { Finding } from '../../domain/finding.ts';
import { checkRequest } from '../../domain/requests/check-request.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { situationOf } from './situation.ts';

/** What the law says of the request today: its basis, what is missing, what to look at. */
export async function listFindings(ctx: UseCaseContext, id: string): Promise<readonly Finding[]> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  if (isForeign(ctx.actor)) throw forbidden();
  return checkRequest(await situationOf(ctx, loaded.case));
}
