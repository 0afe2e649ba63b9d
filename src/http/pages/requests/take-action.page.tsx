import type { Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { formErrors } from '../../../i18n/messages/form-errors.ts';
import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { foreseeConsequence } from '../../../use-cases/requests/foresee-consequence.ts';
import { takeAction } from '../../../use-cases/requests/take-action.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { hasTypingBefore } from './draft/typing-first.ts';
import { readStep, type TypedStep } from './read-step.ts';
import { showRequest } from './show-request.tsx';
import { surePath } from './step-question.tsx';
import { afterStepHref } from './steps.ts';

/** Several forms stand on the page: a finding on the payload belongs to the one that was sent. */
const atForm = (finding: Finding, { key }: TypedStep): Finding =>
  finding.path.startsWith('/payload') ? { ...finding, path: `/${key}${finding.path}` } : finding;

const outrun: Finding = {
  code: 'changed_meanwhile',
  severity: 'block',
  path: '',
  message: formErrors.changedMeanwhile,
};

const unsure = (key: string): Finding => ({
  code: 'not_sure',
  severity: 'block',
  path: surePath(key),
  message: stepTaken.unsure,
});

/** What is told in the form itself, with everything typed; any other refusal has a page of its own. */
function refusalOf(error: unknown): readonly Finding[] {
  if (!(error instanceof UseCaseError)) throw error;
  if (error.code === 'conflict') return [outrun];
  if (error.code !== 'invalid') throw error;
  return error.findings;
}

export function mountTakeAction(app: Hono<AppEnv>): void {
  app.post('/requests/:id/actions', async (c) => {
    const ctx = contextOf(c);
    const id = c.req.param('id');
    const typed = readStep(await readForm(c), ctx.timeZone);
    const { action, payload, sequence } = typed;
    const refuse = (findings: readonly Finding[]) =>
      showRequest(c, id, { step: { typed, errors: errorsOf(findings, pageOf(c)) } });
    if (await hasTypingBefore(c, ctx, { id, action })) return c.redirect(`/requests/${id}/draft/review`, 303);
    if (!typed.sure && (await foreseeConsequence(ctx, id, action))) return refuse([unsure(typed.key)]);
    try {
      const expected = sequence > 0 && { expectedSequence: sequence };
      const taken = await takeAction(ctx, id, { action, payload, ...expected });
      return c.redirect(afterStepHref(id, taken.sequence), 303);
    } catch (error) {
      return refuse(refusalOf(error).map((finding) => atForm(finding, typed)));
    }
  });
}
