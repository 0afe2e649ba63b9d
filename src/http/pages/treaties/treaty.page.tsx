import type { Hono } from 'hono';
import { findProcess } from '../../../use-cases/pipeline/find-process.ts';
import { getTreaty } from '../../../use-cases/treaties/get-treaty.ts';
import { getTreatyVersion } from '../../../use-cases/treaties/get-treaty-version.ts';
import { listTreatyChanges } from '../../../use-cases/treaties/list-treaty-changes.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { TreatyView } from './treaty.view.tsx';

export function mountTreatyPage(app: Hono<AppEnv>): void {
  app.get('/treaties/:id', async (c) => {
    const ctx = contextOf(c);
    const page = pageOf(c);
    const id = c.req.param('id');
    const [treaty, changes, processId] = await Promise.all([
      getTreaty(ctx, id),
      page.may('registry:history') ? listTreatyChanges(ctx, id, pageRequestOf(c, 20)) : undefined,
      page.may('pipeline:read') ? findProcess(ctx, id) : undefined,
    ]);
    const { openRequests } = treaty;
    return renderPage(c, <TreatyView {...{ page, treaty, changes, openRequests, processId }} />);
  });

  app.get('/treaties/:id/versions/:hash', async (c) => {
    const { id, hash } = c.req.param();
    const treaty = await getTreatyVersion(contextOf(c), id, hash);
    return renderPage(c, <TreatyView page={pageOf(c)} treaty={treaty} isPast />);
  });
}
