import type { Hono } from 'hono';
import { z } from 'zod';
import { directions, kinds } from '../../../domain/codes.ts';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { requestSorts } from '../../../use-cases/ports/requests.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { RequestListView } from './request-list.view.tsx';

const flag = z.stringbool().optional();

export const ListFilter = z.strictObject({
  kind: z.enum(kinds).optional(),
  direction: z.enum(directions).optional(),
  state: z.string().max(10).optional(),
  status: z.string().max(60).optional(),
  office: z.string().max(20).optional(),
  assignee: z.uuid().optional(),
  overdue: flag,
  open: flag,
  q: z.string().trim().max(200).optional(),
  sort: z.enum(requestSorts).default('-updatedAt'),
});
export type ListFilter = z.infer<typeof ListFilter>;

export function mountRequestList(app: Hono<AppEnv>): void {
  app.get('/requests', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, ListFilter);
    const [list, offices] = await Promise.all([
      listRequests(ctx, { filter, page: pageRequestOf(c) }),
      listOffices(ctx),
    ]);
    return renderPage(
      c,
      <RequestListView page={pageOf(c)} {...{ filter, list, offices }} now={ctx.clock.now()} />,
    );
  });
}
