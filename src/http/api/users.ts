import { z } from 'zod';
import { roles } from '../../domain/codes.ts';
import { languages } from '../../domain/text.ts';
import { mailTroubles } from '../../use-cases/ports/accounts.ts';
import { disableUser } from '../../use-cases/users/disable-user.ts';
import { enableUser } from '../../use-cases/users/enable-user.ts';
import { InviteUserInput, inviteUser } from '../../use-cases/users/invite-user.ts';
import { listUsers } from '../../use-cases/users/list-users.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody, noContent } from './contract.ts';
import { IdParam, listQuery, pageOfQuery } from './queries.ts';
import { Id, Instant, pageOf } from './schemas/basics.ts';

const User = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    office: z.string().nullable(),
    state: z.string().nullable(),
    language: z.enum(languages),
    createdAt: Instant,
    disabledAt: Instant.nullable(),
    status: z.enum(['invited', 'active', 'disabled']),
    mailTrouble: z
      .object({ kind: z.enum(mailTroubles), at: Instant })
      .nullable()
      .meta({ description: 'Why mail does not arrive, as the mail service told.' }),
  })
  .meta({ id: 'User' });

const Invited = z
  .object({
    id: Id,
    invitationUrl: z.string().meta({ description: 'Told once; a repeated call does not get it again.' }),
  })
  .meta({ id: 'Invited' });

const path = '/api/v1/users';
const tag = 'Users';
const params = IdParam;

const list = contract({
  method: 'get',
  path,
  tag,
  summary: 'Accounts',
  request: { query: listQuery({}) },
  answer: pageOf(User),
});

const invite = contract({
  method: 'post',
  path,
  tag,
  summary: 'Invite a person',
  request: {
    body: jsonBody(InviteUserInput, {
      email: 'demo@example.org',
      name: 'Demo Person',
      role: 'liaison',
      state: 'ES',
    }),
  },
  status: 201,
  answer: Invited,
  errors: ['conflict'],
});

const disable = contract({
  method: 'post',
  path: `${path}/{id}/disable`,
  tag,
  summary: 'Shut an account, its sessions and tokens',
  request: { params },
  status: 204,
  errors: ['not_allowed_now'],
});

const enable = contract({
  method: 'post',
  path: `${path}/{id}/enable`,
  tag,
  summary: 'Open a shut account again',
  request: { params },
  status: 204,
});

export function mountUsers(api: Api): void {
  api.openapi(list.route, async (c) => {
    return list.reply(c, await listUsers(contextOf(c), pageOfQuery(c.req.valid('query'))));
  });
  api.openapi(invite.route, async (c) =>
    invite.reply(c, await inviteUser(contextOf(c), c.req.valid('json'))),
  );
  api.openapi(disable.route, async (c) => {
    await disableUser(contextOf(c), c.req.valid('param').id);
    return noContent(c);
  });
  api.openapi(enable.route, async (c) => {
    await enableUser(contextOf(c), c.req.valid('param').id);
    return noContent(c);
  });
}
