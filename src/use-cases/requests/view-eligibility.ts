import { type Eligibility, transferEligibility } from '../../domain/requests/grounds/transfer-eligibility.ts';
import { treatyIdsOf } from '../../domain/requests/legal-basis.ts';
import { assessLegalBasis } from '../../domain/treaties/assess-legal-basis.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden, notFound } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { situationOf } from './situation.ts';

export interface EligibilityView extends Eligibility {
  /** The request rests on it; the others are treaties it could rest on. */
  readonly chosen: boolean;
  /** In force beyond doubt; null for the law of the home State. */
  readonly confirmed: boolean | null;
}

/** Condition by condition, whether the sentenced person can be transferred, under every treaty that is a basis and the Code. */
export async function viewEligibility(ctx: UseCaseContext, id: string): Promise<readonly EligibilityView[]> {
  requirePermission(ctx, 'request:read');
  const loaded = await loadRequest(ctx, id);
  if (isForeign(ctx.actor)) throw forbidden();
  const { content } = loaded.file;
  if (content.kind !== 'transfer') throw notFound();
  const situation = await situationOf(ctx, loaded.case);
  const { registry, homeState, today } = situation;
  const { kind, direction, state, role } = content;
  const { bases } = assessLegalBasis(registry, {
    homeState,
    kind,
    direction,
    state,
    role,
    on: today,
    offences: [],
  });
  const chosen = treatyIdsOf(content);
  const ids = [...new Set([...chosen, ...bases.map(({ treatyId }) => treatyId)])];
  const treaties = ids.flatMap((treatyId) => registry.byId.get(treatyId) ?? []);
  return transferEligibility(situation, treaties).map((one) => ({
    ...one,
    chosen: one.treatyId === null ? chosen.length === 0 : chosen.includes(one.treatyId),
    confirmed:
      one.treatyId === null
        ? null
        : bases.some(({ treatyId, confirmed }) => treatyId === one.treatyId && confirmed),
  }));
}
