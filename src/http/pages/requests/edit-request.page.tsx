import type { Context, Hono } from 'hono';
import { formErrors } from '../../../i18n/messages/form-errors.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { forbidden, notFound, UseCaseError } from '../../../use-cases/errors.ts';
import { changeDraft, type DraftChange } from '../../../use-cases/requests/change-draft.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { viewRequest } from '../../../use-cases/requests/view-request.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { contentOf } from './content-of.ts';
import { inputOf } from './draft-input.ts';
import { type DraftValues, valuesOf } from './draft-values.ts';
import { readDraft } from './read-draft.ts';
import { showDraft } from './show-draft.tsx';

async function openForEditing(c: Context<AppEnv>): Promise<InternalView> {
  const view = await viewRequest(contextOf(c), c.req.param('id') ?? '');
  if (view.view === 'shared') throw notFound();
  if (view.editable !== 'all' && view.editable.length === 0) throw forbidden();
  return view;
}

interface Shown {
  readonly view: InternalView;
  readonly values: DraftValues;
  /** The version the form was first opened on. */
  readonly sequence: number;
  readonly error?: UseCaseError;
}

const show = (c: Context<AppEnv>, { view, values, sequence, error }: Shown): Promise<Response> => {
  const page = pageOf(c);
  return showDraft(c, {
    values,
    title: page.t(view.direction === 'outgoing' ? requestForm.editTitle : requestForm.editReceivedTitle, {
      reference: view.reference,
    }),
    action: `/requests/${view.id}/edit`,
    cancelTo: `/requests/${view.id}`,
    saveLabel: page.t(view.direction === 'outgoing' ? requestForm.saveDraft : requestForm.saveChange),
    sequence,
    fields: view.editable,
    ...(error && { error }),
  });
};

/** Only fields that were open in the form; the rest stays as it is. */
function changeOf(values: DraftValues, { editable }: InternalView, timeZone: string): DraftChange['change'] {
  const { kind: _kind, direction: _direction, startsWith: _start, ...input } = inputOf(values, timeZone);
  if (editable === 'all') return input;
  return Object.fromEntries(Object.entries(input).filter(([field]) => editable.includes(field)));
}

/** Told in the form itself, so that nothing typed is lost. */
const outrun = () =>
  new UseCaseError('precondition_failed', {
    findings: [
      {
        code: 'changed_meanwhile',
        severity: 'block',
        path: '',
        message: formErrors.draftChangedMeanwhile,
      },
    ],
  });

export function mountEditRequest(app: Hono<AppEnv>): void {
  app.get('/requests/:id/edit', async (c) => {
    const view = await openForEditing(c);
    return show(c, {
      view,
      values: valuesOf(contentOf(view), contextOf(c).timeZone),
      sequence: view.sequence,
    });
  });

  app.post('/requests/:id/edit', async (c) => {
    const form = await readForm(c);
    const view = await openForEditing(c);
    const values = readDraft(form, view);
    const sequence = Number(textIn(form, 'sequence')) || 0;
    if (textIn(form, 'intent') === 'more') return show(c, { view, values, sequence });
    try {
      await changeDraft(contextOf(c), {
        id: view.id,
        expectedSequence: sequence,
        change: changeOf(values, view, contextOf(c).timeZone),
      });
    } catch (error) {
      if (!(error instanceof UseCaseError)) throw error;
      if (error.code === 'precondition_failed')
        return show(c, { view, values, sequence: view.sequence, error: outrun() });
      if (error.code !== 'invalid') throw error;
      return show(c, { view, values, sequence, error });
    }
    return c.redirect(
      `/requests/${view.id}?done=${view.direction === 'outgoing' ? 'draft' : 'changed'}`,
      303,
    );
  });
}
