import type { Context, Hono } from 'hono';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { forbidden, UseCaseError } from '../../../use-cases/errors.ts';
import { createRequest } from '../../../use-cases/requests/create-request.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { choicesQuery, draftFrom } from './choices.ts';
import { type RowEdit, rowEdit } from './draft/row-edits.ts';
import { newInputOf } from './draft-input.ts';
import type { DraftValues } from './draft-values.ts';
import { answerChoices } from './new-request.page.tsx';
import { parsedContent } from './parsed-content.ts';
import { readDraft } from './read-draft.ts';
import { showDraft } from './show-draft.tsx';

interface Shown {
  readonly values: DraftValues;
  readonly edit?: RowEdit;
  readonly error?: UseCaseError;
}

const show = (c: Context<AppEnv>, { values, edit, error }: Shown): Promise<Response> => {
  const page = pageOf(c);
  return showDraft(c, {
    values: edit?.values ?? values,
    title: page.t(requestForm.formTitle),
    action: '/requests/new/form',
    cancelTo: '/requests',
    saveLabel: page.t(requestForm.saveReceived),
    added: edit?.added,
    removed: edit?.removed,
    ...(error && { error }),
  });
};

/** A request of another state is filed by its officer the moment it is sent, so the whole of it is asked first. */
function requireOfficer(c: Context<AppEnv>): void {
  requirePermission(contextOf(c), 'request:create');
  if (pageOf(c).actor?.role !== 'liaison') throw forbidden();
}

export function mountNewReceived(app: Hono<AppEnv>): void {
  app.get('/requests/new/form', async (c) => {
    requireOfficer(c);
    const { choices, errors } = await answerChoices(c, new URL(c.req.url).searchParams);
    const { kind, direction } = choices;
    if (!kind || !direction || choices.state === '' || errors.list.length > 0)
      return c.redirect(`/requests/new?${choicesQuery(choices)}`, 303);
    return show(c, { values: draftFrom({ ...choices, kind, direction }) });
  });

  app.post('/requests/new/form', async (c) => {
    requireOfficer(c);
    const ctx = contextOf(c);
    const form = await readForm(c);
    const values = readDraft(form);
    const edit = rowEdit(textIn(form, 'intent'), values, form);
    if (edit) return show(c, { values, edit });
    try {
      const { id } = await createRequest(ctx, parsedContent(newInputOf(values, ctx.timeZone)));
      return c.redirect(`/requests/${id}?done=received`, 303);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return show(c, { values, error });
    }
  });
}
