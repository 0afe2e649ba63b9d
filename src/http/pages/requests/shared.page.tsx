import type { Hono } from 'hono';
import { viewAsOtherSide } from '../../../use-cases/requests/view-as-other-side.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { noErrors } from '../components/form-errors.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { OtherSideView } from './shared-request.view.tsx';

export function mountSharedRequest(app: Hono<AppEnv>): void {
  app.get('/requests/:id/shared', async (c) => {
    const page = pageOf(c);
    const ctx = contextOf(c);
    const { view, visible } = await viewAsOtherSide(ctx, c.req.param('id'));
    const now = ctx.clock.now();
    const documents = {
      page,
      requestId: view.id,
      documents: view.documents,
      types: [],
      mayUpload: false,
      mayRelease: false,
      releases: false,
      remarks: [],
      errors: noErrors,
    };
    return renderPage(c, <OtherSideView {...{ page, view, now, visible, documents }} />);
  });
}
