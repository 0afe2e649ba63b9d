import type { Context, Hono } from 'hono';
import { notFound, UseCaseError } from '../../../use-cases/errors.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { addAuthority } from '../../../use-cases/states/add-authority.ts';
import { correctAuthority } from '../../../use-cases/states/correct-authority.ts';
import { listAuthorities } from '../../../use-cases/states/list-authorities.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { readForm, textIn, textsIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { reasonFrom, typedIn } from '../treaties/change-form.ts';
import {
  AuthorityForm,
  authorityLabel,
  blankAuthority,
  entryFrom,
  typedAuthority,
} from './authority-form.tsx';

interface Target {
  readonly state: string;
  /** Absent for a new one. */
  readonly id?: string;
}

async function begin(c: Context<AppEnv>, { state, id }: Target): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'registry:correct');
  const list = await listAuthorities(ctx, state);
  const known = list.find((authority) => authority.id === id);
  if (id !== undefined && !known) throw notFound();
  const shown = known ? typedAuthority(known) : blankAuthority;
  const tag = known && String(known.sequence);
  return renderPage(
    c,
    <AuthorityForm page={pageOf(c)} {...{ state, id, tag }} {...shown} errors={noErrors} />,
  );
}

/** The form has no groups: what stands in `change` or `authority` stands in it directly. */
const inForm = (path: string): string =>
  path.replace(/^\/(change|authority)/, '').replace(/^(\/(?:kinds|languages))\/.*/, '$1');

async function save(c: Context<AppEnv>, { state, id }: Target): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'registry:correct');
  const page = pageOf(c);
  const form = await readForm(c);
  const typed = typedIn(form);
  const tag = textIn(form, 'tag');
  const [entry, reason] = [entryFrom(typed, form), reasonFrom(typed)];
  try {
    if (id === undefined) await addAuthority(ctx, state, { authority: entry, ...reason });
    else {
      const expected = /^\d{1,9}$/.test(tag) ? [Number(tag)] : [];
      await correctAuthority(ctx, { state, id }, { change: entry, ...reason, expected });
    }
    return c.redirect(`/states/${state}?done=changed#authorities`, 303);
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    const findings = error.findings.map((finding) => ({ ...finding, path: inForm(finding.path) }));
    const errors = errorsOf(findings, page, (path) => authorityLabel(page, path));
    const kinds = textsIn(form, 'kinds');
    return renderPage(c, <AuthorityForm {...{ page, state, id, tag, typed, kinds, errors }} />, 422);
  }
}

export function mountAuthorityPages(app: Hono<AppEnv>): void {
  app.get('/states/:code/authorities/new', (c) => begin(c, { state: c.req.param('code') }));
  app.post('/states/:code/authorities/new', (c) => save(c, { state: c.req.param('code') }));
  app.get('/states/:code/authorities/:id', (c) =>
    begin(c, { state: c.req.param('code'), id: c.req.param('id') }),
  );
  app.post('/states/:code/authorities/:id', (c) =>
    save(c, { state: c.req.param('code'), id: c.req.param('id') }),
  );
}
