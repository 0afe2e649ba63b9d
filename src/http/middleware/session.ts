import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { UseCaseError } from '../../use-cases/errors.ts';
import { resolveSession } from '../../use-cases/users/resolve-session.ts';
import { resolveToken } from '../../use-cases/users/resolve-token.ts';
import { type AppEnv, type Credential, servicesOf } from '../context.ts';

/** Finds out who calls. Whoever sends an Authorization header is judged by it alone, cookie or not. */
export const session = createMiddleware<AppEnv>(async (c, next) => {
  const authorization = c.req.header('authorization');
  const credential = authorization === undefined ? await byCookie(c) : await byToken(c, authorization);
  c.set('credential', credential);
  if (credential?.actor.type === 'user') c.set('language', credential.actor.language);
  await next();
});

async function byToken(c: Context<AppEnv>, authorization: string): Promise<Credential | undefined> {
  const token = /^bearer +([\w.~+/=-]{1,500})$/i.exec(authorization.trim())?.[1];
  const actor = token === undefined ? undefined : await resolveToken(servicesOf(c), token);
  return actor && { actor, via: 'token' };
}

async function byCookie(c: Context<AppEnv>): Promise<Credential | undefined> {
  const services = servicesOf(c);
  const secret = services.auth.cookie.read(c.req.header('cookie'));
  const resolved = secret === undefined ? undefined : await resolveSession(services, secret);
  if (secret === undefined || !resolved) return undefined;
  if (resolved.fresh) c.header('set-cookie', services.auth.cookie.write(secret), { append: true });
  return { actor: resolved.actor, via: 'cookie' };
}

/** Addresses of the API that answer without a session; `test/architecture/routes.test.ts` holds the same list. */
const publicRoutes = new Set([
  'GET /api/docs',
  'GET /api/docs/init.js',
  'GET /api/v1/openapi.json',
  'POST /api/v1/sessions',
]);

export const requireSession = createMiddleware<AppEnv>(async (c, next) => {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
  const isPublic = method === 'OPTIONS' || publicRoutes.has(`${method} ${c.req.path}`);
  if (!isPublic && !c.var.credential) throw new UseCaseError('not_signed_in');
  await next();
});
