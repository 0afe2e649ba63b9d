import { type CustodyClock, custodyOf } from '../../domain/deadlines/custody.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { reckoningOf } from './reckoning-of.ts';

/** The custody clock of a request as it stands now; nothing where nobody is held. */
export async function viewCustody(ctx: UseCaseContext, id: string): Promise<CustodyClock | undefined> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  if (isForeign(ctx.actor)) throw forbidden();
  const reckoning = await reckoningOf(ctx, loaded);
  return custodyOf(reckoning, deadlinesOf(reckoning));
}
