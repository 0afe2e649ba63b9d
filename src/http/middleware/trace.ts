import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';
import { routePattern } from './request-log.ts';

/** Puts a request into the runtime's trace, where there is one: by route pattern and status, never by address. */
export const trace = createMiddleware<AppEnv>(async (c, next) => {
  const { trace: traced } = c.var.deps;
  if (!traced) return next();
  const begun = {
    method: c.req.method,
    requestId: c.var.requestId,
    traceparent: c.req.header('traceparent'),
  };
  await traced(begun, next, () => ({ route: routePattern(c), status: c.res.status }));
});
