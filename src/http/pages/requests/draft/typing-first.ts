import type { Context } from 'hono';
import { machineFor, stepsFrom } from '../../../../domain/requests/step.ts';
import type { UseCaseContext } from '../../../../use-cases/context.ts';
import { listTyping } from '../../../../use-cases/requests/list-typing.ts';
import type { AppEnv } from '../../../context.ts';
import { openDraft } from './open-draft.ts';
import { unsavedIn } from './unsaved.ts';

/** Whether a step would move the request on past something that this person has typed and not saved: it would be lost. */
export async function hasTypingBefore(
  c: Context<AppEnv>,
  ctx: UseCaseContext,
  step: { readonly id: string; readonly action: string },
): Promise<boolean> {
  const { mine } = await listTyping(ctx, step.id);
  if (mine.length === 0) return false;
  const { view, sections } = await openDraft(c, ctx);
  const moves = stepsFrom(machineFor(view), view.status).some(
    ({ action, neutral, to }) => action === step.action && !neutral && to !== view.status,
  );
  return moves && sections.some((section) => unsavedIn(view, section, mine, ctx.timeZone) !== undefined);
}
