import type { Hono } from 'hono';
import { z } from 'zod';
import { dateIn, PlainDateText } from '../../../domain/plain-date.ts';
import { isKnownState } from '../../../domain/treaties/state-codes.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { listAuthorities } from '../../../use-cases/states/list-authorities.ts';
import { listAuthorityChanges } from '../../../use-cases/states/list-authority-changes.ts';
import { stateCoverage } from '../../../use-cases/treaties/state-coverage.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { StateView } from './state.view.tsx';

const Day = z.strictObject({ on: PlainDateText.optional() });

/** As many as this reader may see. */
async function countOpen(ctx: UseCaseContext, state: string): Promise<{ total: number; exact: boolean }> {
  const filter = { state, open: true, sort: '-updatedAt' } as const;
  const { total, totalIsExact } = await listRequests(ctx, { filter, page: { limit: 1 } });
  return { total, exact: totalIsExact };
}

export function mountStatePage(app: Hono<AppEnv>): void {
  app.get('/states/:code', async (c) => {
    const ctx = contextOf(c);
    const on = filtersOf(c, Day).on ?? dateIn(ctx.clock.now(), ctx.timeZone);
    const page = pageOf(c);
    const state = c.req.param('code');
    const [coverage, authorities, changes, openRequests] = await Promise.all([
      stateCoverage(ctx, { state, on }),
      listAuthorities(ctx, state),
      page.may('registry:correct') ? listAuthorityChanges(ctx, state, { limit: 20 }) : undefined,
      page.may('request:list') && isKnownState(state) ? countOpen(ctx, state) : undefined,
    ]);
    return renderPage(c, <StateView {...{ page, coverage, authorities, changes, openRequests }} />);
  });
}
