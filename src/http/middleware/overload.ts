import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { answerOverloaded } from '../answer-error.ts';
import type { AppEnv, Load } from '../context.ts';

/** Long enough for a queue of a second to drain, short enough for a person to try again. */
const retryAfterSeconds = 2;
/** Whoever watches must see an overloaded process, and must not end it for being busy. */
const watching = new Set(['/healthz', '/readyz', '/metrics']);

export interface OverloadGuard {
  readonly refuse: MiddlewareHandler<AppEnv>;
  inFlight(): number;
  /** Since this app was built. */
  refused(): number;
}

/** Refuses with 503 what would only make everybody wait, before anything is looked up; without `load` nothing is. */
export function createOverloadGuard(load: Load | undefined): OverloadGuard {
  let inFlight = 0;
  let refused = 0;
  const isTooMuch = () => load !== undefined && (inFlight >= load.maxInFlight || load.isLagging());

  const refuse = createMiddleware<AppEnv>(async (c, next) => {
    if (watching.has(c.req.path)) return next();
    if (isTooMuch()) {
      refused += 1;
      return answerOverloaded(c, retryAfterSeconds);
    }
    inFlight += 1;
    try {
      await next();
    } finally {
      inFlight -= 1;
    }
  });
  return { refuse, inFlight: () => inFlight, refused: () => refused };
}
