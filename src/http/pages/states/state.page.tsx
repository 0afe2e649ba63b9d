import type { Hono } from 'hono';
import { z } from 'zod';
import { dateIn, PlainDateText } from '../../../domain/plain-date.ts';
import { stateCoverage } from '../../../use-cases/treaties/state-coverage.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { StateView } from './state.view.tsx';

const Day = z.strictObject({ on: PlainDateText.optional() });

export function mountStatePage(app: Hono<AppEnv>): void {
  app.get('/states/:code', async (c) => {
    const ctx = contextOf(c);
    const on = filtersOf(c, Day).on ?? dateIn(ctx.clock.now(), ctx.timeZone);
    const coverage = await stateCoverage(ctx, { state: c.req.param('code'), on });
    return renderPage(c, <StateView page={pageOf(c)} {...{ coverage }} />);
  });
}
