import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
const signIn = (email: string, typed: string) =>
  app.ask('/api/v1/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: typed }),
  });

test('a person changes their password and stays signed in, other devices do not', async () => {
  const person = await app.person('auditor');
  const [here, elsewhere] = [await app.signedIn(person), await app.signedIn(person)];
  const wrong = await here(
    '/account/password',
    form({ current: 'not this one', password: 'a longer new password' }),
  );
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#f-current"');

  const changed = await here(
    '/account/password',
    form({ current: password, password: 'a longer new password' }),
  );
  expect(changed.status).toBe(303);
  const cookie = changed.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await app.ask('/account?done=password', { headers: { cookie } });
  expect(await page.text()).toContain('The password is changed.');
  expect((await elsewhere('/account')).status).toBe(303);
  expect((await signIn(person.email, password)).status).toBe(401);
  expect((await signIn(person.email, 'a longer new password')).status).toBe(204);
});
