import type { Hono } from 'hono';
import { getTreaty } from '../../../use-cases/treaties/get-treaty.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { TreatyView } from './treaty.view.tsx';

export function mountTreatyPage(app: Hono<AppEnv>): void {
  app.get('/treaties/:id', async (c) => {
    const treaty = await getTreaty(contextOf(c), c.req.param('id'));
    return renderPage(c, <TreatyView page={pageOf(c)} treaty={treaty} />);
  });
}
