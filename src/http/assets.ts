import type { Hono } from 'hono';
import { notFound } from '../use-cases/errors.ts';
import type { AppEnv } from './context.ts';

const prefix = '/assets/';
/** The build names these by their contents, so they can never change under their name. */
const named = /-[A-Z0-9]{8}\.\w+$/;

export function mountAssets(app: Hono<AppEnv>): void {
  app.get('/assets/*', async (c) => {
    const path = c.req.path.slice(prefix.length);
    const asset = path.split('/').includes('..') ? undefined : await c.var.deps.asset(path);
    if (!asset) throw notFound();
    return c.body(new Uint8Array(asset.bytes), 200, {
      'content-type': asset.mediaType,
      'cache-control': named.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    });
  });
}
