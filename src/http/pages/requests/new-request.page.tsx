import type { Context, Hono } from 'hono';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { createRequest } from '../../../use-cases/requests/create-request.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { assessBasis } from '../../../use-cases/treaties/assess-basis.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { type Choices, choicesQuery, draftFrom, questionOf, readChoices } from './choices.ts';
import { newInputOf } from './draft-input.ts';
import type { DraftValues } from './draft-values.ts';
import { BasisFragment, type NewRequestProps, NewRequestView } from './new-request.view.tsx';
import { parsedContent } from './parsed-content.ts';
import { readDraft } from './read-draft.ts';
import { showDraft } from './show-draft.tsx';

/** The registry's answer to the choices made; a choice it cannot take becomes an error at its field. */
async function assess(c: Context<AppEnv>, page: PageContext, choices: Choices): Promise<NewRequestProps> {
  const question = questionOf(choices);
  if (!question) return { page, choices, assessment: undefined, errors: noErrors };
  try {
    return { page, choices, assessment: await assessBasis(contextOf(c), question), errors: noErrors };
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    return { page, choices, assessment: undefined, errors: errorsOf(error.findings, page) };
  }
}

async function answerChoices(c: Context<AppEnv>): Promise<NewRequestProps> {
  requirePermission(contextOf(c), 'request:create');
  const page = pageOf(c);
  return assess(c, page, readChoices(new URL(c.req.url).searchParams, page.actor));
}

const statusOf = ({ errors }: NewRequestProps) => (errors.list.length > 0 ? 422 : 200);

const showNewDraft = (c: Context<AppEnv>, values: DraftValues, error?: UseCaseError): Promise<Response> => {
  const page = pageOf(c);
  return showDraft(c, {
    values,
    title: page.t(requestForm.formTitle),
    action: '/requests/new/form',
    cancelTo: '/requests',
    saveLabel: page.t(values.direction === 'outgoing' ? requestForm.saveDraft : requestForm.saveReceived),
    fields: 'all',
    ...(error && { error }),
  });
};

export function mountNewRequest(app: Hono<AppEnv>): void {
  app.get('/requests/new', async (c) => {
    const answer = await answerChoices(c);
    return renderPage(c, <NewRequestView {...answer} />, statusOf(answer));
  });

  app.get('/requests/new/legal-basis', async (c) => {
    const answer = await answerChoices(c);
    return c.html(<BasisFragment {...answer} />);
  });

  app.get('/requests/new/form', async (c) => {
    const { choices, errors } = await answerChoices(c);
    const { kind, direction } = choices;
    if (!kind || !direction || choices.state === '' || errors.list.length > 0) {
      return c.redirect(`/requests/new?${choicesQuery(choices)}`, 303);
    }
    return showNewDraft(c, draftFrom({ ...choices, kind, direction }));
  });

  app.post('/requests/new/form', async (c) => {
    const ctx = contextOf(c);
    requirePermission(ctx, 'request:create');
    const form = await readForm(c);
    const values = readDraft(form);
    if (textIn(form, 'intent') === 'more') return showNewDraft(c, values);
    try {
      const { id } = await createRequest(ctx, parsedContent(newInputOf(values, ctx.timeZone)));
      return c.redirect(
        `/requests/${id}?done=${values.direction === 'outgoing' ? 'draft' : 'received'}`,
        303,
      );
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return showNewDraft(c, values, error);
    }
  });
}
