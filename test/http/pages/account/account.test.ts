import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSetupLink } from '../../../../src/use-cases/users/create-setup-link.ts';
import { baseUrl, password, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const fromBrowser = (init: RequestInit): RequestInit => ({
  ...init,
  headers: {
    ...Object.fromEntries(new Headers(init.headers)),
    origin: baseUrl,
    'sec-fetch-site': 'same-origin',
  },
});
const send = (path: string, fields: Record<string, string>) => app.ask(path, fromBrowser(form(fields)));

describe('the first administrator', () => {
  test('is made from the one-time link, invites a person, and that person signs in', async () => {
    const url = await createSetupLink(app.services);
    const setup = new URL(url ?? '').pathname;
    expect((await open(app.ask, setup)).labels).toContain('Тегі, аты, әкесінің аты');

    const short = await readPage(
      await send(setup, { name: 'Demo Admin', email: 'admin@komek.example', password: 'short' }),
    );
    expect(short.status).toBe(422);
    expect(short.jumps).toContain('f-password');
    expect(short.html).toContain('value="Demo Admin"');

    expect((await send(setup, { name: 'Demo Admin', email: 'admin@komek.example', password })).status).toBe(
      303,
    );
    expect((await open(app.ask, setup)).status).toBe(410);

    const signedIn = await send('/sign-in', { email: 'admin@komek.example', password, back: '/users' });
    expect(signedIn.headers.get('location')).toBe('/users');
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const invited = await readPage(
      await app.ask('/users', {
        ...fromBrowser(
          form({
            name: 'Demo Prosecutor',
            email: 'p@komek.example',
            role: 'prosecutor',
            office: 'AST',
            language: 'ru',
          }),
        ),
        headers: {
          ...Object.fromEntries(new Headers(fromBrowser(form({})).headers)),
          'content-type': 'application/x-www-form-urlencoded',
          cookie,
        },
      }),
    );
    expect(invited.status).toBe(201);
    const link = new URL(/http:\/\/komek\.test(\/invitation\/[^<\s]+)/.exec(invited.html)?.[0] ?? '');
    expect((await send(link.pathname, { password })).headers.get('location')).toBe('/sign-in?done=password');
    expect((await send('/sign-in', { email: 'p@komek.example', password, back: '/' })).status).toBe(303);
  });
});

describe('a page with a secret in its address', () => {
  test('names itself to our own site only, and lets the browser prove where its form comes from', async () => {
    const page = await app.ask('/reset');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
  });
});

describe('signing in', () => {
  test('with a wrong password tells neither which was wrong nor whether the account exists', async () => {
    const someone = await app.person('central');
    const wrong = await readPage(
      await send('/sign-in', { email: someone.email, password: 'nonsense nonsense' }),
    );
    const nobody = await readPage(
      await send('/sign-in', { email: 'nobody@komek.example', password: 'nonsense nonsense' }),
    );
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(wrong.text).toBe(nobody.text);
    expect(wrong.html).toContain(`value="${someone.email}"`);
  });

  test('leads back to the page asked for, never to another site', async () => {
    const asked = await app.ask('/requests?kind=mla');
    expect(asked.headers.get('location')).toBe('/sign-in?back=%2Frequests%3Fkind%3Dmla');
    const someone = await app.person('central');
    const away = await send('/sign-in', { email: someone.email, password, back: '//evil.example/' });
    expect(away.headers.get('location')).toBe('/');
  });

  test('out ends the session', async () => {
    const someone = await app.signedIn(await app.person('central'));
    expect((await someone('/sign-out', form({}))).headers.get('location')).toBe('/sign-in');
    expect((await someone('/')).status).toBe(303);
  });
});

describe('the language', () => {
  test('before sign-in follows the browser, then the choice kept in a cookie', async () => {
    const ru = await readPage(await app.ask('/sign-in', { headers: { 'accept-language': 'ru' } }));
    expect(ru.language).toBe('ru');
    expect(ru.headings[0]?.text).toBe('Вход');
    const chosen = await send('/language', { language: 'en', back: '/sign-in' });
    const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const en = await readPage(await app.ask('/sign-in', { headers: { 'accept-language': 'ru', cookie } }));
    expect(en.language).toBe('en');
  });

  test('after sign-in is the account’s own', async () => {
    const someone = await app.signedIn(await app.person('central', { language: 'ru' }));
    expect(
      (await someone('/language', form({ language: 'kk', back: '/treaties' }))).headers.get('location'),
    ).toBe('/treaties');
    expect((await open(someone, '/treaties')).language).toBe('kk');
  });
});
