import { dateIn } from '../../domain/plain-date.ts';
import type { BasisRecord } from '../../domain/requests/action.ts';
import { treatyIdsOf } from '../../domain/requests/legal-basis.ts';
import type { Step } from '../../domain/requests/step.ts';
import { standingOf } from '../../domain/treaties/standing.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import type { NewAction } from './append-action.ts';
import type { LoadedRequest } from './load-request.ts';

/**
 * The step with the basis it was checked on: what the registry held of its treaties at that moment stays in the log, however
 * they are corrected later. A step that checks no basis is left as it is.
 */
export async function withBasis(
  ctx: UseCaseContext,
  record: NewAction,
  { needs }: Step,
  { file: { content } }: LoadedRequest,
): Promise<NewAction> {
  const ids = treatyIdsOf(content);
  const isChecked = needs.includes('basis') || needs.includes('confirmed_basis');
  if (!isChecked || ids.length === 0) return record;
  const registry = await ctx.registry.current();
  const on = dateIn(ctx.clock.now(), ctx.timeZone);
  const treaties = ids.flatMap((treatyId) => {
    const treaty = registry.byId.get(treatyId);
    if (!treaty) return [];
    const standing = standingOf(registry, content, { treatyId, on, homeState: ctx.homeState });
    return [{ treaty, confirmed: standing === 'holds' }];
  });
  const basis: BasisRecord = {
    registryVersion: registry.version,
    treaties: await Promise.all(
      treaties.map(async ({ treaty, confirmed }) => ({
        id: treaty.id,
        hash: await treatyHash(treaty),
        confirmed,
      })),
    ),
  };
  return { ...record, payload: { ...record.payload, basis } };
}
