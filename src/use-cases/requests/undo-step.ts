import { oppositeOf } from '../../domain/requests/opposite-step.ts';
import type { UseCaseContext } from '../context.ts';
import { conflict, notFound } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { loadRequest } from './load-request.ts';
import { type ActionTaken, takeAction } from './take-action.ts';

/** Takes one's own newest step back by the opposite one, which is logged and told of like any other. */
export async function undoStep(ctx: UseCaseContext, id: string, sequence: number): Promise<ActionTaken> {
  requirePermission(ctx, 'request:act');
  const { file, state } = await loadRequest(ctx, id);
  if (sequence !== state.sequence) throw conflict();
  const opposite = oppositeOf(file.actions, file.texts);
  const { actor } = file.actions.at(-1) ?? {};
  if (!opposite || ctx.actor.type !== 'user' || actor?.id !== ctx.actor.id) throw notFound();
  return takeAction(ctx, id, { ...opposite, expectedSequence: sequence });
}
