import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

describe('the sign NUL, which no database stores alike', () => {
  it.each(['q', 'office', 'assignee'])('in ?%s= is refused, naming the field', async (field) => {
    const ask = await app.as('central');
    const answer = await ask(`/api/v1/requests?${field}=a%00b`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ findings: [{ path: `/${field}`, severity: 'block' }] });
  });

  it('in a path leads nowhere', async () => {
    const ask = await app.as('central');
    expect((await ask('/api/v1/treaties/a%00b')).status).toBe(404);
  });

  it('is refused in a name and in an address to sign in with', async () => {
    const ask = await app.as('admin');
    const user = { email: 'nul@komek.example', name: 'a\u0000b', role: 'auditor' };
    const invited = await ask('/api/v1/users', json('POST', user));
    expect(invited.status).toBe(422);
    expect(await invited.json()).toMatchObject({ findings: [{ path: '/name' }] });
    const signIn = await app.ask('/api/v1/sessions', json('POST', { email: 'a\u0000b', password: 'x' }));
    expect(signIn.status).toBe(422);
  });
});
