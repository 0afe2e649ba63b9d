import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import { scopeOf } from './request-scope.ts';
import type { RelatedRequest } from './request-view.ts';

/** Linked requests, as far as this person may see them. */
export async function relatedRequests(
  ctx: UseCaseContext,
  ids: readonly string[],
): Promise<readonly RelatedRequest[]> {
  const scope = scopeOf(ctx.actor);
  const rows = await Promise.all(ids.map((id) => ctx.stores.requests.findRow(id, scope)));
  return rows
    .filter((row) => row !== undefined)
    .map(({ id, reference, kind, direction, status }) => ({
      id,
      reference,
      kind,
      direction,
      status,
      statusName: statusIn(machineFor({ kind, direction }), status).name,
    }));
}
