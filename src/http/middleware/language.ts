import { createMiddleware } from 'hono/factory';
import { chooseLanguage } from '../../i18n/choose-language.ts';
import type { AppEnv } from '../context.ts';

const forPrograms = /^\/(api\/|readyz$|healthz$|metrics$)/;

/** Before anyone is known; the account's own language takes its place once the session is resolved. */
export const language = createMiddleware<AppEnv>(async (c, next) => {
  const fallback = forPrograms.test(c.req.path) ? 'en' : 'kk';
  c.set('language', chooseLanguage(c.req.header('accept-language'), fallback));
  await next();
});
