import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { baseUrl, json, password, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let addresses = 0;
beforeAll(async () => {
  app = await testApp();
});
beforeEach(() => app.from(`198.51.100.${++addresses}`));
afterAll(() => app.close());

const path = '/api/v1/sessions';

describe('signing in', () => {
  test('gives a cookie that says who I am, until I sign out', async () => {
    const { email, id } = await app.person('prosecutor');
    const answer = await app.ask(path, json('POST', { email, password }));
    expect(answer.status).toBe(204);
    const set = answer.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Lax/);
    const headers = { cookie: set.split(';')[0] ?? '' };
    const me = await app.ask('/api/v1/me', { headers });
    expect(await me.json()).toEqual({
      id,
      name: 'Demo prosecutor',
      role: 'prosecutor',
      office: 'AST',
      state: null,
      language: 'en',
    });
    const out = await app.ask(path, { method: 'DELETE', headers });
    expect(out.status).toBe(204);
    expect((await app.ask('/api/v1/me', { headers })).status).toBe(401);
  });

  test('a wrong password and an unknown address are refused alike', async () => {
    const { email } = await app.person('central');
    const told = await Promise.all(
      [email, 'nobody@komek.example'].map(async (each) => {
        const answer = await app.ask(path, json('POST', { email: each, password: 'a wrong password' }));
        const { requestId: _, ...problem } = await answer.json();
        return problem;
      }),
    );
    expect(told[0]).toMatchObject({ status: 401, code: 'wrong_credentials' });
    expect(told[1]).toEqual(told[0]);
  });

  test('guessing on is 429 with the time to wait', async () => {
    const { email } = await app.person('central');
    const guess = () => app.ask(path, json('POST', { email, password: 'a wrong password' }));
    const answers: Response[] = [];
    for (let tries = 0; tries < 25; tries++) answers.push(await guess());
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('a missing password is named', async () => {
    const answer = await app.ask(path, json('POST', { email: 'a@b.example' }));
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe('/password');
  });

  test('a token that is not ours is 401, even beside a good cookie', async () => {
    const ask = await app.signedIn(await app.person('central'));
    const answer = await ask('/api/v1/me', { headers: { authorization: 'Bearer made-up' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  test('a session in use is renewed, and so is its cookie', async () => {
    const ask = await app.signedIn(await app.person('central'));
    expect((await ask('/api/v1/me')).headers.has('set-cookie')).toBe(false);
    app.clock.advance({ hours: 7 });
    expect((await ask('/api/v1/me')).headers.get('set-cookie')).toContain('komek_session=');
    app.clock.advance({ hours: 13 });
    expect((await ask('/api/v1/me')).status).toBe(401);
  });

  test('a disabled account is signed out at once', async () => {
    const user = await app.person('central');
    const [byCookie, byToken] = [await app.signedIn(user), await app.as(user)];
    const admin = await app.as('admin');
    expect((await admin(`/api/v1/users/${user.id}/disable`, { method: 'POST' })).status).toBe(204);
    expect((await byCookie('/api/v1/me')).status).toBe(401);
    expect((await byToken('/api/v1/me')).status).toBe(401);
  });
});

describe('the words of a refusal', () => {
  const titleOf = async (language: string) => {
    const answer = await app.ask('/api/v1/me', { headers: { 'accept-language': language } });
    return (await answer.json()).title as string;
  };

  test('are in the language asked for, else in English', async () => {
    expect(await titleOf('ru-KZ,ru;q=0.9,en;q=0.5')).toBe('Вход не выполнен');
    expect(await titleOf('kk')).toBe('Сіз жүйеге кірмегенсіз');
    expect(await titleOf('fr')).toBe('You are not signed in');
  });

  test('are in the language of the account once it is known', async () => {
    const ask = await app.as(await app.person('central', { language: 'ru' }));
    const answer = await ask('/api/v1/requests/nonsense', { headers: { 'accept-language': 'kk' } });
    expect((await answer.json()).title).toBe('Ничего не найдено');
  });

  test('carry the request id of the header', async () => {
    const answer = await app.ask('/api/v1/me', {
      headers: { 'x-request-id': '6f1c0a52-9d1b-4a7e-8f00-1c2d3e4f5a6b' },
    });
    expect(answer.headers.get('x-request-id')).toBe('6f1c0a52-9d1b-4a7e-8f00-1c2d3e4f5a6b');
    expect((await answer.json()).requestId).toBe('6f1c0a52-9d1b-4a7e-8f00-1c2d3e4f5a6b');
  });
});

test('a token needs no origin, since no browser sends it unasked', async () => {
  const ask = await app.as('prosecutor');
  const draft = json(
    'POST',
    { kind: 'mla', direction: 'outgoing', state: 'ES' },
    { origin: 'https://evil.example' },
  );
  expect((await ask('/api/v1/requests', draft)).status).toBe(201);
  expect(baseUrl).not.toContain('evil');
});
