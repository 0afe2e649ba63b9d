import type { Context } from 'hono';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { nameAssignees } from '../../../use-cases/requests/name-assignees.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { withMoments } from './course-filter.ts';
import { columnsOf } from './list-columns.tsx';
import { ListFilter } from './request-filter.ts';
import { RequestListView } from './request-list.view.tsx';

/** The list that the address asks for. */
export async function showList(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const { columns, from, ...filter } = filtersOf(c, ListFilter);
  const asked = pageRequestOf(c);
  const now = ctx.clock.now();
  const [list, offices] = await Promise.all([
    listRequests(ctx, { filter: withMoments(filter, { now, timeZone: ctx.timeZone }), page: asked }),
    listOffices(ctx),
  ]);
  const shown = columnsOf(page, columns);
  const assigneeNames = shown.includes('assignee') ? await nameAssignees(ctx, list.items) : new Map();
  const begins = asked.cursor === undefined ? 1 : from;
  return renderPage(
    c,
    <RequestListView {...{ page, filter, shown, list, offices, now, assigneeNames }} from={begins} />,
  );
}
