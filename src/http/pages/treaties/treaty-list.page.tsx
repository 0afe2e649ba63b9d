import type { Hono } from 'hono';
import { z } from 'zod';
import { kinds } from '../../../domain/codes.ts';
import { treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import { listTreaties } from '../../../use-cases/treaties/list-treaties.ts';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { TreatyListView } from './treaty-list.view.tsx';

const statuses = Object.keys(treatyStatusNames) as (keyof typeof treatyStatusNames)[];

export const TreatyFilter = z.strictObject({
  state: z.string().max(10).optional(),
  kind: z.enum(kinds).optional(),
  status: z.enum(statuses).optional(),
  q: z.string().trim().max(200).optional(),
});
export type TreatyFilter = z.infer<typeof TreatyFilter>;

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
