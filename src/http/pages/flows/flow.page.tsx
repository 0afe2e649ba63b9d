import type { Hono } from 'hono';
import { notFound } from '../../../use-cases/errors.ts';
import { listFlows } from '../../../use-cases/requests/list-flows.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { FlowsView, FlowView } from './flow.view.tsx';

export function mountFlows(app: Hono<AppEnv>): void {
  app.get('/flows', async (c) =>
    renderPage(c, <FlowsView page={pageOf(c)} machines={await listFlows(contextOf(c))} />),
  );

  app.get('/flows/:kind/:direction', async (c) => {
    const { kind, direction } = c.req.param();
    const machine = (await listFlows(contextOf(c))).find(
      (each) => each.kind === kind && each.direction === direction,
    );
    if (!machine) throw notFound();
    return renderPage(c, <FlowView page={pageOf(c)} machine={machine} />);
  });
}
