import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let officer: Ask;
beforeAll(async () => {
  app = await testApp();
  officer = await app.as('treaty_officer');
});
afterAll(() => app.close());

const path = '/api/v1/states/ES/authorities';
const source = { reference: 'Invented note', on: '2026-01-15' };
const json = (method: string, body: object, headers = {}): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

test('authorities are listed, corrected with If-Match, and keep their history', async () => {
  const { items } = await (await officer(path)).json();
  expect(items[0]).toMatchObject({ id: 'es-ministry-of-justice', age: 'never_verified', address: null });
  const one = `${path}/es-ministry-of-justice`;
  const etag = (await officer(one)).headers.get('etag') ?? '';
  const body = { change: { verifiedOn: '2026-01-15' }, source };
  expect((await officer(one, json('PATCH', body))).status).toBe(428);
  expect((await officer(one, json('PATCH', body, { 'if-match': etag }))).status).toBe(200);
  expect((await officer(one, json('PATCH', body, { 'if-match': etag }))).status).toBe(412);
  const changes = await (await officer('/api/v1/states/ES/authority-changes')).json();
  expect(changes.items).toMatchObject([{ after: { verifiedOn: '2026-01-15' }, source }]);
});

test('one that no treaty names is entered once for one key, by a treaty officer', async () => {
  const body = { authority: { name: 'Invented Court', kinds: ['mla'] }, source };
  const key = { 'idempotency-key': 'enter-once' };
  const first = await officer(path, json('POST', body, key));
  expect(first.status).toBe(201);
  const again = await officer(path, json('POST', body, key));
  expect((await again.json()).id).toBe((await first.json()).id);
  expect((await officer(first.headers.get('location') ?? '')).status).toBe(200);
  const prosecutor = await app.as('prosecutor');
  expect((await prosecutor(path, json('POST', body))).status).toBe(403);
});

test.each(['KZ', 'ZZ'])('%s has none here', async (state) => {
  expect((await officer(`/api/v1/states/${state}/authorities`)).status).toBe(422);
});
