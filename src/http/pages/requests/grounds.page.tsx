import type { Context, Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { formErrors } from '../../../i18n/messages/form-errors.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { notFound, UseCaseError } from '../../../use-cases/errors.ts';
import { answerGrounds } from '../../../use-cases/requests/answer-grounds.ts';
import { listGrounds } from '../../../use-cases/requests/list-grounds.ts';
import { viewRequest } from '../../../use-cases/requests/view-request.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { GroundsView } from './grounds.view.tsx';
import { instrumentName } from './instrument-name.ts';
import { readGroundAnswers, type TypedAnswers } from './read-ground-answers.ts';
import { readingOnce } from './reading-once.ts';
import { linksToRequest } from './request-links.ts';

interface Refused {
  readonly typed: TypedAnswers;
  readonly findings: readonly Finding[];
}

async function show(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const page = pageOf(c);
  const ctx = readingOnce(contextOf(c));
  const view = await viewRequest(ctx, c.req.param('id') ?? '');
  if (view.view === 'shared') throw notFound();
  const [grounds, registry] = await Promise.all([listGrounds(ctx, view.id), ctx.registry.current()]);
  const body = GroundsView({
    page,
    request: view,
    grounds,
    nameOf: (treatyId) => instrumentName(page, registry, treatyId),
    hrefOf: linksToRequest(view.id, view.editable),
    errors: errorsOf(refused?.findings ?? [], page),
    typed: refused?.typed.texts ?? new Map(),
  });
  return renderPage(c, body, refused ? 422 : 200);
}

const told = (message: Finding['message'], code: string): Finding => ({
  code,
  severity: 'block',
  path: '',
  message,
});

/** What is told in the form itself, at the ground it concerns; any other refusal has a page of its own. */
function refusalOf(error: unknown, { answers }: TypedAnswers): readonly Finding[] {
  if (!(error instanceof UseCaseError)) throw error;
  if (error.code === 'conflict') return [told(formErrors.changedMeanwhile, 'changed_meanwhile')];
  if (error.code !== 'invalid') throw error;
  return error.findings.map((finding) => ({
    ...finding,
    path: finding.path.replace(
      /^\/answers\/(\d+)/,
      (_, index) => `/answers/${answers[Number(index)]?.ground}`,
    ),
  }));
}

export function mountGroundsPage(app: Hono<AppEnv>): void {
  app.get('/requests/:id/grounds', (c) => show(c));

  app.post('/requests/:id/grounds', async (c) => {
    const ctx = contextOf(c);
    const id = c.req.param('id');
    const typed = readGroundAnswers(await readForm(c), await listGrounds(ctx, id));
    const { answers, sequence } = typed;
    if (answers.length === 0)
      return show(c, { typed, findings: [told(groundsPage.nothingChanged, 'nothing_changed')] });
    try {
      await answerGrounds(ctx, id, { answers, ...(sequence > 0 && { expectedSequence: sequence }) });
    } catch (error) {
      return show(c, { typed, findings: refusalOf(error, typed) });
    }
    return c.redirect(`/requests/${id}/grounds?done=answers`, 303);
  });
}
