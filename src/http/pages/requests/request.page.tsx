import type { Hono } from 'hono';
import type { AppEnv } from '../../context.ts';
import { showRequest } from './show-request.tsx';

export function mountRequestPage(app: Hono<AppEnv>): void {
  app.get('/requests/:id', (c) => showRequest(c, c.req.param('id')));
}
