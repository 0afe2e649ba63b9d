import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, baseUrl, json, password, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await testApp();
  const { email } = await app.person('prosecutor');
  const answer = await app.ask('/api/v1/sessions', json('POST', { email, password }));
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => app.close());

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };
const open: (headers: Record<string, string>) => ReturnType<Ask> = (headers) =>
  app.ask('/api/v1/requests', json('POST', draft, { cookie, ...headers }));

describe('a change with the session cookie', () => {
  test.each([{ origin: baseUrl }, { 'sec-fetch-site': 'same-origin', origin: baseUrl }, {}])(
    'goes through from our own pages, or from a program: %j',
    async (headers) => {
      expect((await open({ ...headers })).status).toBe(201);
    },
  );

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.komek.test' },
  ])('is refused when another site made the browser send it: %j', async (headers) => {
    const answer = await open({ ...headers });
    expect(answer.status).toBe(403);
    expect((await answer.json()).code).toBe('forbidden');
  });

  test('as a form must say where it comes from', async () => {
    const send = (headers: Record<string, string>) =>
      app.ask('/api/v1/requests', {
        method: 'POST',
        body: new URLSearchParams(draft),
        headers: { cookie, ...headers },
      });
    expect((await send({})).status).toBe(403);
    expect((await send({ origin: baseUrl })).status).toBe(415);
  });

  test('cannot sign somebody out from elsewhere', async () => {
    const answer = await app.ask('/api/v1/sessions', {
      method: 'DELETE',
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect((await app.ask('/api/v1/me', { headers: { cookie } })).status).toBe(200);
  });

  test('signing in from elsewhere is refused as well', async () => {
    const answer = await app.ask('/api/v1/sessions', json('POST', {}, { 'sec-fetch-site': 'cross-site' }));
    expect(answer.status).toBe(403);
  });
});
