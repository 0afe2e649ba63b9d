import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../context.ts';
import { faultOf } from '../fault.ts';
import { isOurFault } from '../problem.ts';

/** The pattern of the route that answered (`/api/v1/requests/:id`), so that ids and searches stay out of the log. */
export function routePattern(c: Context<AppEnv>): string {
  const answering = matchedRoutes(c).findLast(({ path, method }) => method !== 'ALL' && !path.endsWith('*'));
  return answering?.path ?? '(none)';
}

export interface Observation {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Of the caller, the role at most. */
function roleOf(c: Context<AppEnv>): object {
  const actor = c.var.credential?.actor;
  return actor?.type === 'user' ? { role: actor.role } : {};
}

/** One line a request; `observe` counts it for `/metrics`. */
export const requestLog = (observe: (seen: Observation) => void) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    const seen = {
      method: c.req.method,
      route: routePattern(c),
      status: c.res.status,
      ms: Math.round((performance.now() - startedAt) * 100) / 100,
    };
    observe(seen);
    const fault = c.error && isOurFault(c.error) ? faultOf(c.error) : undefined;
    const level = fault ? 'error' : seen.status >= 500 ? 'warn' : 'info';
    c.var.deps.log({ level, ...seen, requestId: c.var.requestId, ...roleOf(c), ...fault });
  });
