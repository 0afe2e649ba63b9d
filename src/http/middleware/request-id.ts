import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';

/** As proxies make them, UUID or hexadecimal; anything else could be a name or a secret, and would be logged. */
const machineMade = /^[0-9a-f-]{16,64}$/i;

/** Keeps the id that a proxy gave the request, so that both logs name it alike. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const given = c.req.header('x-request-id') ?? '';
  const id = machineMade.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  c.header('x-request-id', id);
  await next();
});
