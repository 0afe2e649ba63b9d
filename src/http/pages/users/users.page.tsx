import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Role } from '../../../domain/codes.ts';
import { parseLanguage } from '../../../i18n/choose-language.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { disableUser } from '../../../use-cases/users/disable-user.ts';
import { enableUser } from '../../../use-cases/users/enable-user.ts';
import { inviteAgain } from '../../../use-cases/users/invite-again.ts';
import { inviteUser } from '../../../use-cases/users/invite-user.ts';
import { issueToken } from '../../../use-cases/users/issue-token.ts';
import { listUsers } from '../../../use-cases/users/list-users.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { blankInvitation, InvitationFormView, type TypedInvitation } from './invitation-form.tsx';
import { ShownOnce } from './shown-once.view.tsx';
import { UsersView } from './users.view.tsx';

const UserFilter = z.object({ status: z.literal('invited').optional() });

const statusOf = (errors: FormErrors) => (errors.list.length > 0 ? 422 : 200);

async function showUsers(c: Context<AppEnv>, expires: string, errors: FormErrors): Promise<Response> {
  const ctx = contextOf(c);
  const [list, offices] = await Promise.all([
    listUsers(ctx, pageRequestOf(c), filtersOf(c, UserFilter).status),
    listOffices(ctx),
  ]);
  const view = <UsersView page={pageOf(c)} {...{ list, offices }} token={{ expires, errors }} />;
  return renderPage(c, view, statusOf(errors));
}

async function showForm(c: Context<AppEnv>, typed: TypedInvitation, errors: FormErrors): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'users:manage');
  const offices = await listOffices(ctx);
  return renderPage(
    c,
    <InvitationFormView page={pageOf(c)} {...{ offices, typed, errors }} />,
    statusOf(errors),
  );
}

const toUsers = { href: '/users', label: administration.backToUsers };

const showInvitation = (c: Context<AppEnv>, page: PageContext, lead: string, url: string) =>
  renderPage(
    c,
    <ShownOnce
      {...{ page, lead }}
      back={toUsers}
      title={administration.invitedTitle}
      label={administration.invitationLink}
      secret={url}
    />,
    201,
  );

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

/** Elsewhere the word stands for the part a state plays in a transfer. */
const roleLabel = (page: PageContext) => (path: string) =>
  path === '/role' ? page.t(administration.role) : undefined;

const findingsOf = (error: unknown) => {
  if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
  return error.findings;
};

export function mountUsers(app: Hono<AppEnv>): void {
  app.get('/users', (c) => showUsers(c, '', noErrors));
  app.get('/users/new', (c) => showForm(c, blankInvitation, noErrors));

  app.post('/users', async (c) => {
    const page = pageOf(c);
    const typed = readInvitation(await readForm(c));
    try {
      const { invitationUrl } = await inviteUser(contextOf(c), toInput(typed));
      return showInvitation(c, page, page.t(administration.invitedLead, { name: typed.name }), invitationUrl);
    } catch (error) {
      return showForm(c, typed, errorsOf(findingsOf(error), page, roleLabel(page)));
    }
  });

  app.post('/users/token', async (c) => {
    const ctx = contextOf(c);
    const page = pageOf(c);
    const expires = textIn(await readForm(c), 'expires');
    try {
      const email = page.actor?.email ?? '';
      const secret = await issueToken(ctx, { email, ...(expires && { expires }) });
      const words = { title: administration.tokenReady, label: administration.tokenTitle };
      return renderPage(
        c,
        <ShownOnce
          {...{ page, secret }}
          {...words}
          back={toUsers}
          lead={page.t(administration.tokenReadyLead)}
        />,
        201,
      );
    } catch (error) {
      return showUsers(c, expires, errorsOf(findingsOf(error), page));
    }
  });

  app.post('/users/:id/invite-again', async (c) => {
    const page = pageOf(c);
    const { invitationUrl } = await inviteAgain(contextOf(c), c.req.param('id'));
    return showInvitation(c, page, page.t(administration.invitedAgainLead), invitationUrl);
  });

  app.post('/users/:id/disable', async (c) => {
    await disableUser(contextOf(c), c.req.param('id'));
    return c.redirect('/users?done=disabled', 303);
  });

  app.post('/users/:id/enable', async (c) => {
    await enableUser(contextOf(c), c.req.param('id'));
    return c.redirect('/users?done=enabled', 303);
  });
}
