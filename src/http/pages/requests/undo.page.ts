import type { Hono } from 'hono';
import { undoStep } from '../../../use-cases/requests/undo-step.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { readForm, textIn } from '../form-body.ts';
import { afterStepHref } from './steps.ts';

export function mountUndo(app: Hono<AppEnv>): void {
  app.post('/requests/:id/undo', async (c) => {
    const id = c.req.param('id');
    const undone = Number(textIn(await readForm(c), 'sequence'));
    const { sequence } = await undoStep(contextOf(c), id, undone);
    return c.redirect(afterStepHref(id, sequence), 303);
  });
}
