import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { loadRequest } from './load-request.ts';
import { recordAccess } from './record-access.ts';
import type { SharedView } from './request-view.ts';
import { sharedView } from './shared-view.ts';

export interface OtherSidesView {
  readonly view: SharedView;
  /** Whether the officers of the other state see the request at all today. */
  readonly visible: boolean;
}

/** The request as the other state's officer sees it, built by the same list of fields, for who may read it anyway. */
export async function viewAsOtherSide(ctx: UseCaseContext, id: string): Promise<OtherSidesView> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  await recordAccess(ctx, { requestId: id, what: 'opened', detail: 'shared' });
  return { view: sharedView(loaded), visible: loaded.file.row.visibleToState };
}
