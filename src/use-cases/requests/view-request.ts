import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { internalView } from './internal-view.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { recordAccess } from './record-access.ts';
import type { InternalView, SharedView } from './request-view.ts';
import { sharedView } from './shared-view.ts';

/** Opens a request, in the view this person is entitled to, and notes that they did. */
export async function viewRequest(ctx: UseCaseContext, id: string): Promise<InternalView | SharedView> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  await recordAccess(ctx, { requestId: id, what: 'opened', detail: null });
  return isForeign(ctx.actor) ? sharedView(loaded) : internalView(ctx, loaded);
}
