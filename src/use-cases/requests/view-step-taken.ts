import { actionName, machineKey } from '../../domain/law/kz/state-machines.ts';
import { oppositeOf } from '../../domain/requests/opposite-step.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import type { Told } from '../ports/outbox.ts';
import type { RequestFile } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { ownSteps } from './own-steps.ts';

/** One's own step, as it stands in the log and the outbox. */
export interface StepTaken {
  readonly sequence: number;
  readonly label: Text;
  /** Status after it, where it is another one than before. */
  readonly movedTo: Text | undefined;
  /** To whom messages of it were written; the other side is not told of our people. */
  readonly told: readonly Told[] | undefined;
  /** It is the newest step, and one step takes it back. */
  readonly canUndo: boolean;
}

/** What became of a step this person took; nothing of other people's steps. */
export async function viewStepTaken(
  ctx: UseCaseContext,
  id: string,
  sequence: number,
): Promise<StepTaken | undefined> {
  requirePermission(ctx, 'request:read');
  const { file, state } = await loadRequest(ctx, id);
  const taken = file.actions.find((action) => action.sequence === sequence);
  if (!taken || ctx.actor.type !== 'user' || taken.actor.id !== ctx.actor.id) return undefined;
  const before = file.actions.find((action) => action.sequence === sequence - 1);
  const { content } = file;
  return {
    sequence,
    label: actionName(machineKey(content.kind, content.direction), taken.action),
    movedTo: before?.status === taken.status ? undefined : statusIn(machineFor(content), taken.status).name,
    told: isForeign(ctx.actor)
      ? undefined
      : await ctx.stores.outbox.listTold({ requestId: id, actionId: taken.id }),
    canUndo: sequence === state.sequence && hasOpposite(ctx, file, state),
  };
}

function hasOpposite(
  { actor }: UseCaseContext,
  file: RequestFile,
  state: Parameters<typeof ownSteps>[2],
): boolean {
  const opposite = oppositeOf(file.actions, file.texts);
  return ownSteps(actor, file, state).some(({ step }) => step.action === opposite?.action);
}
