import type { Hono } from 'hono';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { ListFilter } from './request-filter.ts';
import { RequestListView } from './request-list.view.tsx';

export function mountRequestList(app: Hono<AppEnv>): void {
  app.get('/requests', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, ListFilter);
    const [list, offices, registry] = await Promise.all([
      listRequests(ctx, { filter, page: pageRequestOf(c) }),
      listOffices(ctx),
      ctx.registry.current(),
    ]);
    return renderPage(
      c,
      <RequestListView page={pageOf(c)} {...{ filter, list, offices, registry }} now={ctx.clock.now()} />,
    );
  });
}
