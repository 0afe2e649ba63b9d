import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let admin: Ask;
beforeAll(async () => {
  app = await testApp();
  admin = await app.signedIn(await app.person('admin'));
});
afterAll(() => app.close());

const invitation = {
  name: 'Invited Person',
  email: 'invited@komek.test',
  role: 'prosecutor',
  language: 'ru',
};

test('an invitation without the office it needs is refused at the office, and keeps what was typed', async () => {
  const page = await readPage(await admin('/users', form(invitation)));
  expect(page.status).toBe(422);
  expect(page.jumps).toContain('f-office');
  expect(page.text).toContain('Office: ');
  expect(page.html).toContain('value="Invited Person"');
});

test('a lapsed invitation is made again, and the first link no longer works', async () => {
  const first = await readPage(await admin('/users', form({ ...invitation, office: 'AST' })));
  const oldLink = /<code>[^<]*(\/invitation\/[^<]+)<\/code>/.exec(first.html)?.[1] ?? '';
  const users = await open(admin, '/users');
  const again = /action="(\/users\/[^"]+\/invite-again)"/.exec(users.html)?.[1] ?? '';
  const second = await readPage(await admin(again, form({})));
  expect(second.status).toBe(201);
  const newLink = /<code>[^<]*(\/invitation\/[^<]+)<\/code>/.exec(second.html)?.[1] ?? '';
  expect((await app.ask(newLink)).status).toBe(200);
  expect((await app.ask(oldLink)).status).not.toBe(200);
});

test('a disabled account can be enabled again', async () => {
  const clerk = await app.person('chancery');
  await admin(`/users/${clerk.id}/disable`, form({}));
  expect((await open(admin, '/users')).html).toContain(`/users/${clerk.id}/enable`);
  expect((await admin(`/users/${clerk.id}/enable`, form({}))).status).toBe(303);
  expect((await open(admin, '/users')).html).not.toContain(`/users/${clerk.id}/enable`);
});

test('a token is issued for one’s own account, shown once, and works', async () => {
  const refused = await readPage(await admin('/users/token', form({ expires: '2000-01-01' })));
  expect(refused.status).toBe(422);
  expect(refused.jumps).toContain('f-expires');
  const page = await readPage(await admin('/users/token', form({ expires: '' })));
  const token = /<code>([^<]+)<\/code>/.exec(page.html)?.[1] ?? '';
  const me = await app.ask('/api/v1/me', { headers: { authorization: `Bearer ${token}` } });
  expect(me.status).toBe(200);
});

test('only administrators reach the form', async () => {
  const prosecutor = await app.signedIn(await app.person('prosecutor'));
  expect((await prosecutor('/users/new')).status).toBe(403);
  expect((await prosecutor('/users/token', form({}))).status).toBe(403);
});
