import type { Hono } from 'hono';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { withMoments } from './course-filter.ts';
import { listAddress } from './list-address.ts';
import { ListFilter } from './request-filter.ts';
import { RequestListView } from './request-list.view.tsx';

export function mountRequestList(app: Hono<AppEnv>): void {
  app.get('/requests', async (c) => {
    const ctx = contextOf(c);
    const page = pageOf(c);
    const ticked = c.req.queries('columns') ?? [];
    if (ticked.length > 1) return c.redirect(listAddress(page, { columns: ticked.join(',') }), 303);
    const { columns, ...filter } = filtersOf(c, ListFilter);
    const [list, offices] = await Promise.all([
      listRequests(ctx, {
        filter: withMoments(filter, { now: ctx.clock.now(), timeZone: ctx.timeZone }),
        page: pageRequestOf(c),
      }),
      listOffices(ctx),
    ]);
    return renderPage(
      c,
      <RequestListView {...{ page, filter, columns, list, offices }} now={ctx.clock.now()} />,
    );
  });
}
