import type { Context, Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { getTreaty } from '../../../use-cases/treaties/get-treaty.ts';
import { previewChange } from '../../../use-cases/treaties/preview-change.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { carriedBy, reasonFrom, type Typed, typedIn } from './change-form.ts';
import { changeLabel } from './change-labels.ts';
import { confirming, correcting, recording, type Way } from './change-ways.tsx';
import { WeighStep } from './weigh-step.view.tsx';

interface Shown {
  readonly typed?: Typed;
  readonly tag?: string;
  readonly errors?: FormErrors;
}

/** Whoever may not change treaties learns nothing of which matters can be recorded. */
function recordingHere(c: Context<AppEnv>): Way {
  requirePermission(contextOf(c), 'registry:correct');
  return recording(c.req.param('key') ?? '');
}

async function showForm(c: Context<AppEnv>, id: string, way: Way, shown: Shown = {}): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'registry:correct');
  const treaty = await getTreaty(ctx, id);
  const { typed = way.begin(treaty), tag = treaty.tag, errors = noErrors } = shown;
  const view = way.view({ page: pageOf(c), treaty, typed, tag, errors });
  return renderPage(c, view, errors.list.length > 0 ? 422 : 200);
}

/** A proposal stands by itself in the weighing, under its own name. */
const inForm = (finding: Finding): Finding => ({ ...finding, path: finding.path.replace(/^\/proposal/, '') });

async function answer(c: Context<AppEnv>, id: string, way: Way): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'registry:correct');
  const page = pageOf(c);
  const form = await readForm(c);
  const typed = typedIn(form);
  const tag = textIn(form, 'tag');
  const intent = textIn(form, 'intent');
  if (intent === 'edit') return showForm(c, id, way, { typed, tag });
  const treaty = await getTreaty(ctx, id);
  const proposal = way.proposal(typed, treaty);
  const reason = { ...reasonFrom(typed), expected: [tag] };
  try {
    if (intent === 'save') {
      await way.save(ctx, id, proposal, reason);
      return c.redirect(`/treaties/${id}?done=changed#history`, 303);
    }
    const preview = await previewChange(ctx, id, { proposal, ...reason });
    const action = `/treaties/${id}/${way.path}`;
    return renderPage(c, <WeighStep {...{ page, treaty, preview, action }} carried={carriedBy(form)} />);
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    const matter = way.path.split('/')[1];
    const errors = errorsOf(error.findings.map(inForm), page, (path) => changeLabel(page, path, matter));
    return showForm(c, id, way, { typed, tag, errors });
  }
}

export function mountChangeTreaty(app: Hono<AppEnv>): void {
  app.get('/treaties/:id/correct', (c) => showForm(c, c.req.param('id'), correcting));
  app.post('/treaties/:id/correct', (c) => answer(c, c.req.param('id'), correcting));
  app.get('/treaties/:id/confirm', (c) => showForm(c, c.req.param('id'), confirming));
  app.post('/treaties/:id/confirm', (c) => answer(c, c.req.param('id'), confirming));
  app.get('/treaties/:id/provisions/:key', (c) => showForm(c, c.req.param('id'), recordingHere(c)));
  app.post('/treaties/:id/provisions/:key', (c) => answer(c, c.req.param('id'), recordingHere(c)));
}
