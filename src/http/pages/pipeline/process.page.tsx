import type { Context, Hono } from 'hono';
import { notFound, UseCaseError } from '../../../use-cases/errors.ts';
import { listOfficers } from '../../../use-cases/pipeline/list-officers.ts';
import { viewProcess } from '../../../use-cases/pipeline/view-process.ts';
import { viewProspect } from '../../../use-cases/pipeline/view-prospect.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { fieldLabels } from './entry-fields.tsx';
import { enterBy, isFormEntry, readTyped } from './entry-forms.ts';
import { ProcessPage, type ProcessProps } from './process.view.tsx';

async function showProcess(
  c: Context<AppEnv>,
  id: string,
  errors: FormErrors = noErrors,
  refused?: ProcessProps['refused'],
): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const [process, prospect, officers] = await Promise.all([
    viewProcess(ctx, id),
    viewProspect(ctx, id),
    page.may('pipeline:write') ? listOfficers(ctx) : [],
  ]);
  const options = officers.map(({ id: value, name: label }) => ({ value, label }));
  return renderPage(
    c,
    <ProcessPage {...{ page, process, prospect, errors, refused }} officers={options} />,
    errors.list.length > 0 ? 422 : 200,
  );
}

/** Overtaken or no longer possible: the page as it stands now tells what happened. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof UseCaseError && (error.code === 'conflict' || error.code === 'not_allowed_now');

export function mountProcess(app: Hono<AppEnv>): void {
  app.get('/pipeline/:id', (c) => showProcess(c, c.req.param('id')));

  app.post('/pipeline/:id/:entry', async (c) => {
    const ctx = contextOf(c);
    const { id, entry } = c.req.param();
    if (!isFormEntry(entry)) throw notFound();
    const form = await readForm(c);
    const typed = readTyped(form, entry);
    try {
      await enterBy[entry](ctx, id, typed, Number(textIn(form, 'sequence')));
      return c.redirect(`/pipeline/${id}?done=saved`, 303);
    } catch (error) {
      if (isOvertaken(error)) return c.redirect(`/pipeline/${id}?done=overtaken`, 303);
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      const page = pageOf(c);
      // Several forms stand on the page, so each field is known by its form.
      const findings = error.findings.map((one) => ({
        ...one,
        path: `/${entry}${one.path.replace(/^\/sources.*/, '/source')}`,
      }));
      const labelOf = (path: string) => {
        const label = fieldLabels[path.split('/').at(-1) ?? ''];
        return label && page.t(label);
      };
      return showProcess(c, id, errorsOf(findings, page, labelOf), { entry, typed });
    }
  });
}
