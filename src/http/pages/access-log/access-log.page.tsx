import type { Hono } from 'hono';
import { z } from 'zod';
import { listAccess } from '../../../use-cases/audit/list-access.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { AccessLogView } from './access-log.view.tsx';

const AccessFilter = z.strictObject({ request: z.uuid().optional() });

export function mountAccessLog(app: Hono<AppEnv>): void {
  app.get('/access-log', async (c) => {
    const list = await listAccess(contextOf(c), filtersOf(c, AccessFilter), pageRequestOf(c));
    return renderPage(c, <AccessLogView page={pageOf(c)} list={list} />);
  });
}
