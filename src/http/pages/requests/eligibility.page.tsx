import type { Hono } from 'hono';
import { notFound } from '../../../use-cases/errors.ts';
import { viewEligibility } from '../../../use-cases/requests/view-eligibility.ts';
import { viewRequest } from '../../../use-cases/requests/view-request.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { EligibilityView } from './eligibility.view.tsx';
import { instrumentName } from './instrument-name.ts';
import { readingOnce } from './reading-once.ts';
import { linksToRequest } from './request-links.ts';

export function mountEligibilityPage(app: Hono<AppEnv>): void {
  app.get('/requests/:id/eligibility', async (c) => {
    const page = pageOf(c);
    const ctx = readingOnce(contextOf(c));
    const view = await viewRequest(ctx, c.req.param('id'));
    if (view.view === 'shared') throw notFound();
    const [instruments, registry] = await Promise.all([
      viewEligibility(ctx, view.id),
      ctx.registry.current(),
    ]);
    const body = EligibilityView({
      page,
      request: view,
      instruments,
      nameOf: (treatyId) => instrumentName(page, registry, treatyId),
      hrefOf: linksToRequest(view.id, view.editable),
    });
    return renderPage(c, body);
  });
}
