import type { Context, Hono } from 'hono';
import { ownAccount } from '../../../i18n/messages/own-account.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import {
  makeCalendarLink,
  revokeCalendarLink,
  viewCalendarLink,
} from '../../../use-cases/users/calendar-link.ts';
import { changePassword } from '../../../use-cases/users/change-password.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, secretIn, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { ShownOnce } from '../users/shown-once.view.tsx';
import { AccountView } from './account.view.tsx';

async function showAccount(c: Context<AppEnv>, errors: FormErrors): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const since = page.may('request:list') ? ((await viewCalendarLink(ctx)) ?? null) : undefined;
  return renderPage(
    c,
    <AccountView {...{ page, errors }} calendarSince={since} />,
    errors.list.length > 0 ? 422 : 200,
  );
}

export function mountAccount(app: Hono<AppEnv>): void {
  app.get('/account', (c) => showAccount(c, noErrors));

  app.post('/account/password', async (c) => {
    const ctx = contextOf(c);
    const form = await readForm(c);
    const typed = { current: secretIn(form, 'current'), password: secretIn(form, 'password') };
    try {
      const { secret } = await changePassword(ctx, typed);
      c.header('set-cookie', ctx.auth.cookie.write(secret), { append: true });
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return showAccount(c, errorsOf(error.findings, pageOf(c)));
    }
    return c.redirect('/account?done=password', 303);
  });

  app.post('/account/calendar', async (c) => {
    const ctx = contextOf(c);
    if (textIn(await readForm(c), 'stop')) {
      await revokeCalendarLink(ctx);
      return c.redirect('/account?done=stopped', 303);
    }
    const secret = await makeCalendarLink(ctx);
    const words = { title: ownAccount.calendarReady, label: ownAccount.calendarTitle };
    const back = { href: '/account#calendar', label: ownAccount.title };
    const page = pageOf(c);
    return renderPage(
      c,
      <ShownOnce {...{ page, secret, back }} {...words} lead={page.t(ownAccount.calendarReadyLead)} />,
      201,
    );
  });
}
