import type { Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { formErrors } from '../../../i18n/messages/form-errors.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { takeAction } from '../../../use-cases/requests/take-action.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { hasTypingBefore } from './draft/typing-first.ts';
import { readStep, type TypedStep } from './read-step.ts';
import { showRequest } from './show-request.tsx';

/** Several forms stand on the page: a finding on the payload belongs to the one that was sent. */
const atForm = (finding: Finding, { key }: TypedStep): Finding =>
  finding.path.startsWith('/payload') ? { ...finding, path: `/${key}${finding.path}` } : finding;

const outrun: Finding = {
  code: 'changed_meanwhile',
  severity: 'block',
  path: '',
  message: formErrors.changedMeanwhile,
};

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
    if (await hasTypingBefore(c, ctx, { id, action })) return c.redirect(`/requests/${id}/draft/review`, 303);
    try {
      await takeAction(ctx, id, { action, payload, ...(sequence > 0 && { expectedSequence: sequence }) });
    } catch (error) {
      const findings = refusalOf(error).map((finding) => atForm(finding, typed));
      return showRequest(c, id, { step: { typed, errors: errorsOf(findings, pageOf(c)) } });
    }
    return c.redirect(`/requests/${id}?done=action`, 303);
  });
}
