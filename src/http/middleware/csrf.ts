import { csrf as formCsrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { forbidden } from '../../use-cases/errors.ts';
import type { AppDependencies, AppEnv } from '../context.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const ownSites = new Set(['same-origin', 'none']);

/**
 * Refuses a change that another site made the browser send. Forms must prove where they come from; bodies a form
 * cannot send (JSON, DELETE, PATCH) are refused when the browser says they come from elsewhere. A token is never sent
 * unasked, so its bearer is exempt.
 */
export function csrf({ services }: AppDependencies) {
  const published = new URL(services.baseUrl).origin;
  const isOwn = (origin: string, url: string) => origin === published || origin === new URL(url).origin;
  const forms = formCsrf({ origin: (origin, c) => isOwn(origin, c.req.url) });

  return createMiddleware<AppEnv>(async (c, next) => {
    if (safe.has(c.req.method) || c.var.credential?.via === 'token') return next();
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && !ownSites.has(site)) throw forbidden();
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOwn(origin, c.req.url)) throw forbidden();
    const mustProve = c.var.credential?.via === 'cookie' && c.req.method === 'POST';
    return mustProve ? forms(c, next) : next();
  });
}
