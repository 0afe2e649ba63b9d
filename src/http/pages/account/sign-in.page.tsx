import type { Context, Hono } from 'hono';
import { account } from '../../../i18n/messages/account.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { signIn } from '../../../use-cases/users/sign-in.ts';
import { signOut } from '../../../use-cases/users/sign-out.ts';
import { signOutEverywhere } from '../../../use-cases/users/sign-out-everywhere.ts';
import { type AppEnv, contextOf, servicesOf } from '../../context.ts';
import { readForm, safePath, secretIn, textIn } from '../form-body.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { SignInView } from './sign-in.view.tsx';

const sessionOf = (c: Context<AppEnv>) => servicesOf(c).auth.cookie.read(c.req.header('cookie'));

/** What to tell of a refusal, or undefined when it was none. */
function refusalOf(error: unknown, page: PageContext) {
  if (!(error instanceof UseCaseError)) return undefined;
  if (error.code === 'wrong_credentials' || error.code === 'invalid') {
    return { status: 401, problem: page.t(account.wrongCredentials) } as const;
  }
  if (error.code !== 'too_many_attempts') return undefined;
  const minutes = Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60));
  return { status: 429, problem: page.t(account.tooMany, { minutes }) } as const;
}

export function mountSignIn(app: Hono<AppEnv>): void {
  app.get('/sign-in', async (c) => {
    const back = safePath(c.req.query('back'));
    if (c.var.credential) return c.redirect(back, 303);
    return renderPage(c, <SignInView page={pageOf(c)} back={back} email="" demo={c.var.deps.demo} />);
  });

  app.post('/sign-in', async (c) => {
    const form = await readForm(c);
    const back = safePath(textIn(form, 'back'));
    const email = textIn(form, 'email');
    const services = servicesOf(c);
    const address = c.var.deps.clientAddress(c);
    const previousSecret = sessionOf(c);
    try {
      const { sessionSecret } = await signIn(services, {
        email,
        password: secretIn(form, 'password'),
        ...(address && { address }),
        ...(previousSecret && { previousSecret }),
      });
      c.header('set-cookie', services.auth.cookie.write(sessionSecret), { append: true });
    } catch (error) {
      const page = pageOf(c);
      const refusal = refusalOf(error, page);
      if (!refusal) throw error;
      return renderPage(
        c,
        <SignInView {...{ page, back, email }} problem={refusal.problem} demo={c.var.deps.demo} />,
        refusal.status,
      );
    }
    return c.redirect(back, 303);
  });

  app.post('/sign-out', async (c) => {
    const form = await readForm(c);
    const secret = sessionOf(c);
    if (textIn(form, 'everywhere')) await signOutEverywhere(contextOf(c));
    else if (secret) await signOut(servicesOf(c), secret);
    c.header('set-cookie', servicesOf(c).auth.cookie.blank(), { append: true });
    return c.redirect('/sign-in', 303);
  });
}
