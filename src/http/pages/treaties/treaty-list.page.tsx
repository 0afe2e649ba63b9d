import type { Hono } from 'hono';
import { listTreaties } from '../../../use-cases/treaties/list-treaties.ts';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { TreatyFilter } from './treaty-filter.ts';
import { TreatyListView } from './treaty-list.view.tsx';

export function mountTreatyList(app: Hono<AppEnv>): void {
  app.get('/treaties', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, TreatyFilter);
    const [list, summary] = await Promise.all([
      listTreaties(ctx, filter, pageRequestOf(c)),
      registrySummary(ctx),
    ]);
    return renderPage(c, <TreatyListView page={pageOf(c)} {...{ filter, list, summary }} />);
  });
}
