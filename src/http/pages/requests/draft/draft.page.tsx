import type { Context, Hono } from 'hono';
import { listFindings } from '../../../../use-cases/requests/list-findings.ts';
import { listTyping } from '../../../../use-cases/requests/list-typing.ts';
import { requirePermission } from '../../../../use-cases/require-permission.ts';
import { type AppEnv, contextOf } from '../../../context.ts';
import { pageOf } from '../../page-context.ts';
import { renderPage } from '../../render-page.ts';
import { readingOnce } from '../reading-once.ts';
import { NothingToChange, openDraft, sectionOf } from './open-draft.ts';
import { mountDraftSaving } from './section.page.tsx';
import { stateOf } from './section-state.ts';
import { draftHref } from './sections.ts';
import { showReview } from './show-review.tsx';
import { presentIn, saidAfterSave, showSection } from './show-section.tsx';
import { TaskListView } from './task-list.view.tsx';
import { unsavedIn } from './unsaved.ts';

async function showTasks(c: Context<AppEnv>): Promise<Response> {
  const ctx = readingOnce(contextOf(c));
  const page = pageOf(c);
  const opened = await openDraft(c, ctx);
  const { view, sections } = opened;
  const [findings, typing] = await Promise.all([listFindings(ctx, view.id), listTyping(ctx, view.id)]);
  const tasks = sections.map((section) => ({
    section,
    state: stateOf(section, view, findings),
    hasTyping: unsavedIn(view, section, typing.mine, ctx.timeZone) !== undefined,
    alsoEditing: presentIn(typing, section, ctx.clock.now(), ctx.timeZone),
  }));
  const said = saidAfterSave(c, page, opened);
  return renderPage(c, <TaskListView {...{ page, draft: opened, tasks, said }} />);
}

async function showOne(c: Context<AppEnv>): Promise<Response> {
  const opened = await openDraft(c, readingOnce(contextOf(c)));
  return showSection(c, { opened, section: sectionOf(c, opened) });
}

/** Where nothing can be changed any more, the request itself. */
const orRequest =
  (show: (c: Context<AppEnv>) => Promise<Response>) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    try {
      return await show(c);
    } catch (error) {
      if (!(error instanceof NothingToChange)) throw error;
      return c.redirect(`/requests/${error.id}`, 303);
    }
  };

/** A draft is a list of sections, each with a page of its own, and a last page before it is sent on. */
export function mountDraft(app: Hono<AppEnv>): void {
  app.get('/requests/:id/edit', (c) => {
    requirePermission(contextOf(c), 'request:read');
    return c.redirect(draftHref(c.req.param('id')), 303);
  });
  app.get('/requests/:id/draft', orRequest(showTasks));
  app.get('/requests/:id/draft/review', orRequest(showReview));
  app.get('/requests/:id/draft/:section', orRequest(showOne));
  mountDraftSaving(app);
}
