import type { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { parseLanguage } from '../../../i18n/choose-language.ts';
import { changeLanguage } from '../../../use-cases/users/change-language.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { readForm, safePath, textIn } from '../form-body.ts';

const cookieName = 'komek_language';
const aYear = 365 * 24 * 60 * 60;

/** Before sign-in the choice lives in a cookie; afterwards the account's own language stands. */
export const chosenLanguage = createMiddleware<AppEnv>(async (c, next) => {
  const chosen = parseLanguage(getCookie(c, cookieName));
  if (chosen && !c.var.credential) c.set('language', chosen);
  await next();
});

export function mountLanguage(app: Hono<AppEnv>): void {
  app.post('/language', async (c) => {
    const form = await readForm(c);
    const language = parseLanguage(textIn(form, 'language'));
    if (language) {
      if (c.var.credential) await changeLanguage(contextOf(c), { language });
      setCookie(c, cookieName, language, {
        path: '/',
        maxAge: aYear,
        httpOnly: true,
        sameSite: 'Lax',
        secure: c.var.deps.secureCookies,
      });
    }
    return c.redirect(safePath(textIn(form, 'back')), 303);
  });
}
