import type { Context, Hono } from 'hono';
import type { Role } from '../../../domain/codes.ts';
import { parseLanguage } from '../../../i18n/choose-language.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { disableUser } from '../../../use-cases/users/disable-user.ts';
import { inviteUser } from '../../../use-cases/users/invite-user.ts';
import { listUsers } from '../../../use-cases/users/list-users.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { InvitationView } from './invitation.view.tsx';
import { blankInvitation, type TypedInvitation, UsersView } from './users.view.tsx';

async function showUsers(c: Context<AppEnv>, typed: TypedInvitation, errors: FormErrors): Promise<Response> {
  const ctx = contextOf(c);
  const [list, offices] = await Promise.all([listUsers(ctx, pageRequestOf(c)), listOffices(ctx)]);
  const status = errors.list.length > 0 ? 422 : 200;
  return renderPage(c, <UsersView page={pageOf(c)} {...{ list, offices, typed, errors }} />, status);
}

function readInvitation(form: FormData): TypedInvitation {
  const read = (name: keyof TypedInvitation) => textIn(form, name);
  return {
    email: read('email'),
    name: read('name'),
    role: read('role'),
    office: read('office'),
    state: read('state'),
    language: read('language'),
  };
}

/** Empty choices are left out; an unknown role is the use case's to refuse. */
const toInput = ({ email, name, role, office, state, language }: TypedInvitation) => ({
  email,
  name,
  role: role as Role,
  ...(office && { office }),
  ...(state && { state }),
  ...(parseLanguage(language) && { language: parseLanguage(language) }),
});

export function mountUsers(app: Hono<AppEnv>): void {
  app.get('/users', (c) => showUsers(c, blankInvitation, noErrors));

  app.post('/users', async (c) => {
    const typed = readInvitation(await readForm(c));
    try {
      const { invitationUrl } = await inviteUser(contextOf(c), toInput(typed));
      return renderPage(c, <InvitationView page={pageOf(c)} name={typed.name} url={invitationUrl} />, 201);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return showUsers(c, typed, errorsOf(error.findings, pageOf(c)));
    }
  });

  app.post('/users/:id/disable', async (c) => {
    await disableUser(contextOf(c), c.req.param('id'));
    return c.redirect('/users?done=disabled', 303);
  });
}
