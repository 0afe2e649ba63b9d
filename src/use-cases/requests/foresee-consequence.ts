import { type Consequence, consequenceOf } from '../../domain/requests/point-of-no-return.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { loadRequest } from './load-request.ts';
import { ownSteps } from './own-steps.ts';

/** What a step of this person would bring about for good; undefined where there is none or it is not theirs. */
export async function foreseeConsequence(
  ctx: UseCaseContext,
  id: string,
  action: string,
): Promise<Consequence | undefined> {
  requirePermission(ctx, 'request:act');
  const { file, state } = await loadRequest(ctx, id);
  const own = ownSteps(ctx.actor, file, state).find(({ step }) => step.action === action);
  return own && consequenceOf(own.step, file.row);
}
