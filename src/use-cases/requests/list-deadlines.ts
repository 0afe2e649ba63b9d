import type { Deadline } from '../../domain/deadlines/deadline.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { reckoningOf } from './reckoning-of.ts';

/** The time limits of a request as they stand now, running ones first. */
export async function listDeadlines(ctx: UseCaseContext, id: string): Promise<readonly Deadline[]> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  if (isForeign(ctx.actor)) throw forbidden();
  return deadlinesOf(await reckoningOf(ctx, loaded));
}
