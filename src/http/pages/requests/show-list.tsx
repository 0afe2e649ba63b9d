import type { Context } from 'hono';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { listExecutors } from '../../../use-cases/requests/list-executors.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { listSavedViews } from '../../../use-cases/requests/list-saved-views.ts';
import { nameAssignees } from '../../../use-cases/requests/name-assignees.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { type FormErrors, noErrors } from '../components/form-errors.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { withMoments } from './course-filter.ts';
import { columnsOf } from './list-columns.tsx';
import { type Outcome, outcomeOf } from './list-outcome.tsx';
import { ListFilter } from './request-filter.ts';
import { RequestListView } from './request-list.view.tsx';

/** What the form of the list brought. */
export interface Tried {
  readonly outcome?: Outcome;
  readonly errors?: FormErrors;
  readonly executorId?: string;
  readonly chosen?: ReadonlySet<string>;
  readonly viewName?: string;
}

/** The list that the address asks for; a form of it carries the same address. */
export async function showList(c: Context<AppEnv>, tried?: Tried): Promise<Response> {
  const ctx = contextOf(c);
  const page = listPageOf(c);
  const { columns, from, ...filter } = filtersOf(c, ListFilter);
  const asked = pageRequestOf(c);
  const now = ctx.clock.now();
  const [list, offices, executors, views] = await Promise.all([
    listRequests(ctx, { filter: withMoments(filter, { now, timeZone: ctx.timeZone }), page: asked }),
    listOffices(ctx),
    page.may('request:act') ? listExecutors(ctx) : [],
    listSavedViews(ctx),
  ]);
  const shown = columnsOf(page, columns);
  const assigneeNames = shown.includes('assignee') ? await nameAssignees(ctx, list.items) : new Map();
  const { outcome = outcomeOf(page), errors = noErrors, executorId, chosen, viewName } = tried ?? {};
  const choosing = executors.length > 0 ? { executors, executorId, chosen } : undefined;
  return renderPage(
    c,
    <RequestListView
      {...{
        page,
        filter,
        shown,
        list,
        offices,
        now,
        assigneeNames,
        choosing,
        outcome,
        errors,
        views,
        viewName,
      }}
      from={asked.cursor === undefined ? 1 : from}
    />,
    errors.list.length > 0 ? 422 : 200,
  );
}

/** The page as the address of the list makes it, whatever form of it was sent. */
export function listPageOf(c: Context<AppEnv>): PageContext {
  const page = pageOf(c);
  return { ...page, path: '/requests', address: `/requests${new URL(c.req.url).search}` };
}
