import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';

const policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

/** The house policy, with the directives that one page needs otherwise. */
export const contentSecurityPolicy = (change: Partial<typeof policy> = {}): string =>
  Object.entries({ ...policy, ...change })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** For a stored file: shown, it may run and load nothing. */
export const documentPolicy = "default-src 'none'; sandbox";

const always: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const overTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** A handler that sets one of these itself keeps its own. What is not an asset is never kept by a cache. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const headers = { ...always, ...(c.var.deps.secureCookies && overTls), 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(headers)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
});
