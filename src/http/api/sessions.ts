import { z } from 'zod';
import { signIn } from '../../use-cases/users/sign-in.ts';
import { signOut } from '../../use-cases/users/sign-out.ts';
import { servicesOf } from '../context.ts';
import { type Api, contract, jsonBody, noContent } from './contract.ts';

const Credentials = z
  .strictObject({
    email: z.string().min(1).max(320),
    password: z.string().min(1).max(1000),
    code: z.string().max(20).optional().meta({ description: 'Second factor, where the account has one.' }),
  })
  .meta({ id: 'Credentials' });

const path = '/api/v1/sessions';
const tag = 'Session';
const cookie = { 'Set-Cookie': 'The session cookie.' };

const start = contract({
  method: 'post',
  path,
  tag,
  summary: 'Sign in',
  isPublic: true,
  request: { body: jsonBody(Credentials, { email: 'person@example.org', password: 'a long sentence' }) },
  status: 204,
  answerHeaders: cookie,
  errors: ['wrong_credentials', 'too_many_attempts'],
});

const end = contract({
  method: 'delete',
  path,
  tag,
  summary: 'Sign out',
  status: 204,
  answerHeaders: cookie,
});

export function mountSessions(api: Api): void {
  api.openapi(start.route, async (c) => {
    const { email, password } = c.req.valid('json');
    const services = servicesOf(c);
    const address = c.var.deps.clientAddress(c);
    const previousSecret = services.auth.cookie.read(c.req.header('cookie'));
    const { sessionSecret } = await signIn(services, {
      email,
      password,
      ...(address !== undefined && { address }),
      ...(previousSecret !== undefined && { previousSecret }),
    });
    return noContent(c, { 'set-cookie': services.auth.cookie.write(sessionSecret) });
  });

  api.openapi(end.route, async (c) => {
    const services = servicesOf(c);
    const secret = services.auth.cookie.read(c.req.header('cookie'));
    if (secret !== undefined) await signOut(services, secret);
    return noContent(c, { 'set-cookie': services.auth.cookie.blank() });
  });
}
