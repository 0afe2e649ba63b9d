import type { Context, Hono } from 'hono';
import { forbidden } from '../../../use-cases/errors.ts';
import { actorOfUser } from '../../../use-cases/users/actor-of-user.ts';
import { changeLanguage } from '../../../use-cases/users/change-language.ts';
import { startSession } from '../../../use-cases/users/start-session.ts';
import { type AppEnv, type Demo, servicesOf } from '../../context.ts';
import { readForm, safePath, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { TourView } from './tour.view.tsx';

/** Signs in as one of the demo's people without a password; whoever looked on in a language goes on in it. */
async function enter(c: Context<AppEnv>, demo: Demo): Promise<Response> {
  const form = await readForm(c);
  const services = servicesOf(c);
  const email = textIn(form, 'email');
  const isOfDemo = demo.people.some((person) => person.email === email);
  const user = isOfDemo ? await services.stores.users.findByEmail(email) : undefined;
  if (!user) throw forbidden();
  const previous = services.auth.cookie.read(c.req.header('cookie'));
  if (previous !== undefined) await services.auth.sessions.end(previous);
  await changeLanguage({ ...services, actor: actorOfUser(user) }, { language: c.var.language });
  const { secret } = await startSession(services, user);
  c.header('set-cookie', services.auth.cookie.write(secret), { append: true });
  return c.redirect(safePath(textIn(form, 'to')), 303);
}

/** Pages of the demo alone: without its data none of them exists. */
export function mountDemo(app: Hono<AppEnv>, demo: Demo): void {
  app.get('/tour', async (c) =>
    renderPage(c, <TourView page={pageOf(c)} demo={demo} request={await demo.tour()} />),
  );
  app.post('/tour/enter', (c) => enter(c, demo));
  app.post('/tour/again', async (c) => {
    await demo.beginAgain();
    return c.redirect('/tour', 303);
  });
}
