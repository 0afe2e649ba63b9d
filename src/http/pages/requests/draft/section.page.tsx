import type { Context, Hono } from 'hono';
import { wallTimeIn } from '../../../../domain/plain-date.ts';
import { forbidden, notFound, UseCaseError } from '../../../../use-cases/errors.ts';
import { addDocument } from '../../../../use-cases/requests/add-document.ts';
import { forgetTyping } from '../../../../use-cases/requests/forget-typing.ts';
import { keepTyping } from '../../../../use-cases/requests/keep-typing.ts';
import { type AppEnv, contextOf } from '../../../context.ts';
import { readForm, textIn } from '../../form-body.ts';
import { pageOf } from '../../page-context.ts';
import { renderPage } from '../../render-page.ts';
import { documentsIn } from '../documents.page.tsx';
import { ConflictView } from './conflict.view.tsx';
import { MovedOnView, SignedOutView } from './lost-ways.view.tsx';
import type { Merged } from './merge-section.ts';
import { type OpenDraft, openDraft, sectionOf, viewOwn } from './open-draft.ts';
import { rowEdit } from './row-edits.ts';
import { saveSection } from './save-section.ts';
import { type DraftSection, draftHref, isSectionId } from './sections.ts';
import { showSection } from './show-section.tsx';
import { surroundingsOf } from './surroundings.ts';
import { pairsOf, savedValues, withTyped } from './typed-section.ts';

/** The form says whose typing it is: somebody else may have signed in in this browser since. */
function requireSamePerson(c: Context<AppEnv>, form: FormData): void {
  const typist = textIn(form, 'as');
  if (typist !== '' && typist !== pageOf(c).actor?.id) throw forbidden();
}

function showSignedOut(c: Context<AppEnv>, form: FormData): Promise<Response> {
  const pairs = pairsOf(form).filter(([name]) => name !== 'again');
  const view = (
    <SignedOutView
      page={pageOf(c)}
      action={c.req.path}
      pairs={pairs}
      intent={textIn(form, 'intent') || 'list'}
      again={form.has('again')}
    />
  );
  return renderPage(c, view, 401);
}

async function showConflict(c: Context<AppEnv>, form: FormData, section: DraftSection, merge: Merged) {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const opened = await openDraft(c, ctx);
  const theirs = savedValues(opened.view, ctx.timeZone);
  const mine = withTyped(theirs, form, section);
  const { demands } = await surroundingsOf(ctx, page, mine);
  const { conflicts, seen } = merge;
  return renderPage(
    c,
    <ConflictView
      {...{ page, draft: opened, section, conflicts, mine, theirs, demands, seen }}
      pairs={pairsOf(form)}
    />,
    409,
  );
}

function placeAfter({ view, sections }: OpenDraft, section: DraftSection, intent: string): string {
  const index = sections.findIndex(({ id }) => id === section.id);
  if (intent === 'next') return draftHref(view.id, sections[index + 1]?.id ?? 'review');
  return draftHref(view.id, intent === 'previous' ? sections[index - 1]?.id : '');
}

async function save(c: Context<AppEnv>, form: FormData, opened: OpenDraft): Promise<Response> {
  const ctx = contextOf(c);
  const section = sectionOf(c, opened);
  const intent = textIn(form, 'intent');
  const result = await saveSection(ctx, { form, section, load: () => viewOwn(c, ctx) });
  if (result.is === 'conflict') return showConflict(c, form, section, result.merge);
  if (result.is === 'refused') {
    const { error: refusal, values } = result;
    return showSection(c, { opened, section, form, error: { refusal, values } });
  }
  const done = result.merged ? 'merged' : 'saved';
  return c.redirect(`${placeAfter(opened, section, intent)}?done=${done}&section=${section.id}`, 303);
}

async function addPaper(c: Context<AppEnv>, form: FormData, opened: OpenDraft): Promise<Response> {
  const { id } = opened.view;
  try {
    for (const input of await documentsIn(form)) await addDocument(contextOf(c), id, input);
  } catch (error) {
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    const findings = error.findings.map((finding) => ({
      ...finding,
      path: `/documents/${textIn(form, 'type')}`,
    }));
    const refusal = new UseCaseError('invalid', { findings });
    const values = savedValues(opened.view, contextOf(c).timeZone);
    return showSection(c, { opened, section: sectionOf(c, opened), error: { refusal, values } });
  }
  return c.redirect(`${draftHref(id, 'papers')}?done=saved&section=papers`, 303);
}

async function answer(c: Context<AppEnv>, form: FormData): Promise<Response> {
  const ctx = contextOf(c);
  requireSamePerson(c, form);
  const view = await viewOwn(c, ctx);
  if (view.editable.length === 0 && form.has('seen')) {
    const request = `/requests/${view.id}`;
    return renderPage(c, <MovedOnView page={pageOf(c)} pairs={pairsOf(form)} request={request} />, 409);
  }
  const opened = await openDraft(c, ctx);
  const section = sectionOf(c, opened);
  if (section.id === 'papers') return addPaper(c, form, opened);
  const intent = textIn(form, 'intent');
  if (intent === 'discard') {
    await forgetTyping(ctx, { id: view.id, section: section.id });
    return c.redirect(`${draftHref(view.id, section.id)}?done=discarded`, 303);
  }
  const edit = rowEdit(intent, withTyped(savedValues(view, ctx.timeZone), form, section), form);
  return edit ? showSection(c, { opened, section, form, edit }) : save(c, form, opened);
}

export function mountDraftSaving(app: Hono<AppEnv>): void {
  app.post('/requests/:id/draft/:section', async (c) => {
    const form = await readForm(c);
    if (!c.var.credential && form.has('seen')) return showSignedOut(c, form);
    return answer(c, form);
  });

  app.post('/requests/:id/draft/:section/typed', async (c) => {
    const ctx = contextOf(c);
    const form = await readForm(c);
    requireSamePerson(c, form);
    const { id, section } = c.req.param();
    if (!isSectionId(section)) throw notFound();
    const sequence = Number(textIn(form, 'sequence')) || 0;
    const { keptAt } = await keepTyping(ctx, { id, section, sequence, typed: pairsOf(form) });
    return c.json({ at: wallTimeIn(keptAt, ctx.timeZone).at });
  });
}
