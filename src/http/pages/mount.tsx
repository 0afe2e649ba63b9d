import type { Hono } from 'hono';
import type { AppDependencies, AppEnv } from '../context.ts';

/** Puts every page on the app. */
export function mountPages(_app: Hono<AppEnv>, _deps: AppDependencies): void {}
