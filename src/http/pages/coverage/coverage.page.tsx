import type { Hono } from 'hono';
import { treatyGrowth } from '../../../use-cases/treaties/treaty-growth.ts';
import { worldCoverage } from '../../../use-cases/treaties/world-coverage.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { CoverageView } from './coverage.view.tsx';
import { CoverageFilter } from './coverage-filter.ts';

export function mountCoverage(app: Hono<AppEnv>): void {
  app.get('/coverage', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, CoverageFilter);
    const { kind, on: asked } = filter;
    const [{ kinds, homeState, on }, growth] = await Promise.all([
      worldCoverage(ctx, { kind, on: asked }),
      treatyGrowth(ctx),
    ]);
    const world = kinds[kind];
    if (world === undefined) throw new Error(`No coverage of ${kind}`);
    return renderPage(c, <CoverageView page={pageOf(c)} {...{ filter, homeState, on, world, growth }} />);
  });
}
