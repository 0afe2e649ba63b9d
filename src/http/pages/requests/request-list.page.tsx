import type { Hono } from 'hono';
import type { AppEnv } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { listAddress } from './list-address.ts';
import { showList } from './show-list.tsx';

export function mountRequestList(app: Hono<AppEnv>): void {
  app.get('/requests', async (c) => {
    const ticked = c.req.queries('columns') ?? [];
    if (ticked.length > 1) return c.redirect(listAddress(pageOf(c), { columns: ticked.join(',') }), 303);
    return showList(c);
  });
}
