import type { Hono } from 'hono';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { viewLink } from '../../../use-cases/users/view-link.ts';
import { type AppEnv, servicesOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { readForm, secretIn, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { PasswordView } from './password.view.tsx';
import { type PasswordLink, passwordLinks } from './password-links.ts';

function mountPasswordLink(app: Hono<AppEnv>, link: PasswordLink): void {
  const { path, title, lead, button, asksWho, purpose } = link;
  const words = { title, lead, button };

  app.get(path, async (c) => {
    await viewLink(servicesOf(c), { purpose, secret: c.req.param('secret') ?? '' });
    const person = asksWho ? { person: { name: '', email: '' } } : {};
    return renderPage(c, <PasswordView page={pageOf(c)} {...words} errors={noErrors} {...person} />);
  });

  app.post(path, async (c) => {
    const form = await readForm(c);
    const typed = { name: textIn(form, 'name'), email: textIn(form, 'email') };
    const secret = c.req.param('secret') ?? '';
    try {
      await link.spend(servicesOf(c), {
        secret,
        ...typed,
        password: secretIn(form, 'password'),
        language: c.var.language,
      });
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      const page = pageOf(c);
      const person = asksWho ? { person: typed } : {};
      const view = (
        <PasswordView page={page} {...words} errors={errorsOf(error.findings, page)} {...person} />
      );
      return renderPage(c, view, 422);
    }
    return c.redirect('/sign-in?done=password', 303);
  });
}

export function mountPasswordPages(app: Hono<AppEnv>): void {
  for (const link of passwordLinks) mountPasswordLink(app, link);
}
