import { isBarredBySeparation } from '../../domain/access/separation.ts';
import { type Finding, isBlocking } from '../../domain/finding.ts';
import { machineKey } from '../../domain/law/kz/state-machines.ts';
import { payloadSchemaOf, payloadShapeOf } from '../../domain/requests/action-payload.ts';
import { checkStep } from '../../domain/requests/check-step.ts';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { loadRequest } from './load-request.ts';
import { ownSteps } from './own-steps.ts';
import { situationOf } from './situation.ts';

export interface AvailableAction {
  readonly action: string;
  /** Status after it; the present one for a record. */
  readonly to: string;
  readonly label: Text;
  /** JSON Schema of the payload. */
  readonly payloadSchema: Record<string, unknown>;
  /** What stands against it now; empty when it may be done. */
  readonly blockedBy: readonly Finding[];
}

/** The steps this person may do now, those that something stands against included. */
export async function listAvailableActions(
  ctx: UseCaseContext,
  id: string,
): Promise<readonly AvailableAction[]> {
  requirePermission(ctx, 'request:read');
  const { file, state, case: requestCase } = await loadRequest(ctx, id);
  const situation = await situationOf(ctx, requestCase);
  const key = machineKey(file.row.kind, file.row.direction);
  const personId = ctx.actor.type === 'user' ? ctx.actor.id : '';
  return ownSteps(ctx.actor, file, state)
    .filter(({ step }) => !isBarredBySeparation(step.action, personId, state))
    .map(({ step, recorded }) => ({
      action: step.action,
      to: step.to,
      label: step.name,
      payloadSchema: payloadSchemaOf(step, payloadShapeOf(step, recorded), key),
      blockedBy: checkStep(step, situation).filter(isBlocking),
    }));
}
