import type { Context, Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { forbidden, UseCaseError } from '../../../use-cases/errors.ts';
import { createRequest } from '../../../use-cases/requests/create-request.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { assessBasis } from '../../../use-cases/treaties/assess-basis.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { readForm } from '../form-body.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { type Choices, draftFrom, questionOf, readChoices } from './choices.ts';
import { draftHref } from './draft/sections.ts';
import { dateFindings } from './draft/typed-dates.ts';
import { newInputOf } from './draft-input.ts';
import { BasisFragment, type NewRequestProps, NewRequestView } from './new-request.view.tsx';
import { parsedContent } from './parsed-content.ts';

/** The registry's answer to the choices made; a choice it cannot take becomes an error at its field. */
async function assess(c: Context<AppEnv>, page: PageContext, choices: Choices): Promise<NewRequestProps> {
  const question = questionOf(choices);
  if (!question) return { page, choices, assessment: undefined, errors: noErrors };
  const { offenceDate, detainedAt } = choices;
  const dates = dateFindings(
    new Map(Object.entries({ '/offenceDate': offenceDate, '/detainedAt': detainedAt })),
  );
  if (dates.length > 0) return { page, choices, assessment: undefined, errors: errorsOf(dates, page) };
  try {
    return { page, choices, assessment: await assessBasis(contextOf(c), question), errors: noErrors };
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    return { page, choices, assessment: undefined, errors: errorsOf(error.findings, page) };
  }
}

export async function answerChoices(c: Context<AppEnv>, given: URLSearchParams): Promise<NewRequestProps> {
  requirePermission(contextOf(c), 'request:create');
  const page = pageOf(c);
  return assess(c, page, readChoices(given, page.actor));
}

const asked = (c: Context<AppEnv>) => new URL(c.req.url).searchParams;
const statusOf = ({ errors }: NewRequestProps) => (errors.list.length > 0 ? 422 : 200);

/** The choice of a basis has another name here than in the draft. */
const atChoice = (finding: Finding): Finding =>
  finding.path === '/legalBasis' ? { ...finding, path: '/basis' } : finding;

/** From the choices straight to a draft with its reference: from then on nothing that is typed can be lost. */
async function open(c: Context<AppEnv>): Promise<Response> {
  const form = new URLSearchParams(
    [...(await readForm(c))].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const answer = await answerChoices(c, form);
  const { choices, page } = answer;
  const { kind, direction } = choices;
  // The other state's officer files a request as it is sent: for them there is no draft to come back to.
  if (page.actor?.role === 'liaison') throw forbidden();
  if (!kind || !direction || !answer.assessment) return renderPage(c, <NewRequestView {...answer} />, 422);
  const ctx = contextOf(c);
  try {
    const input = newInputOf(draftFrom({ ...choices, kind, direction }), ctx.timeZone);
    const { id } = await createRequest(ctx, parsedContent(input));
    return c.redirect(draftHref(id), 303);
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    const errors = errorsOf(error.findings.map(atChoice), page);
    return renderPage(c, <NewRequestView {...answer} errors={errors} />, 422);
  }
}

export function mountNewRequest(app: Hono<AppEnv>): void {
  app.get('/requests/new', async (c) => {
    const answer = await answerChoices(c, asked(c));
    return renderPage(c, <NewRequestView {...answer} />, statusOf(answer));
  });

  app.get('/requests/new/legal-basis', async (c) => {
    const answer = await answerChoices(c, asked(c));
    return c.html(<BasisFragment {...answer} />);
  });

  app.post('/requests/new', open);
}
