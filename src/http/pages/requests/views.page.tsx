import type { Hono } from 'hono';
import { listViews } from '../../../i18n/messages/list-views.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { forgetView } from '../../../use-cases/requests/forget-view.ts';
import { saveView } from '../../../use-cases/requests/save-view.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { viewAddress } from './list-address.ts';
import { listPageOf, showList } from './show-list.tsx';
import { viewQuery } from './view-query.ts';

/** Views are saved and deleted at the address of the list that they are seen on; a name or a search is in no other. */
export function mountViews(app: Hono<AppEnv>): void {
  for (const path of ['/requests/views', '/requests/views/delete']) {
    app.get(path, (c) => {
      contextOf(c);
      return c.redirect(viewAddress(listPageOf(c)), 303);
    });
  }

  app.post('/requests/views', async (c) => {
    const name = textIn(await readForm(c), 'name');
    const page = listPageOf(c);
    try {
      await saveView(contextOf(c), { name, query: viewQuery(page.address.split('?')[1] ?? '') });
    } catch (error) {
      if (!(error instanceof UseCaseError) || error.code !== 'invalid') throw error;
      const errors = errorsOf(error.findings, page, () => page.t(listViews.name));
      return showList(c, { errors, viewName: name });
    }
    return c.redirect(viewAddress(page, 'view-saved'), 303);
  });

  app.post('/requests/views/delete', async (c) => {
    await forgetView(contextOf(c), textIn(await readForm(c), 'name'));
    return c.redirect(viewAddress(listPageOf(c), 'view-deleted'), 303);
  });
}
