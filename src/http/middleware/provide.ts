import { createMiddleware } from 'hono/factory';
import type { AppDependencies, AppEnv } from '../context.ts';

/** Puts what the app was built with within reach of every handler. */
export const provide = (deps: AppDependencies) =>
  createMiddleware<AppEnv & { Variables: { deps: AppDependencies } }>(async (c, next) => {
    c.set('deps', deps);
    await next();
  });
