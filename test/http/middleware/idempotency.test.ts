import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let prosecutor: Ask;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.as('prosecutor');
});
afterAll(() => app.close());

const path = '/api/v1/requests';
const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };
let keys = 0;
const newKey = () => `key-${++keys}`;
const open = (key: string, body: object = draft, ask = prosecutor) =>
  ask(path, json('POST', body, { 'idempotency-key': key }));
const total = async () => (await (await prosecutor(path)).json()).total as number;

describe('the same Idempotency-Key', () => {
  test('with the same body opens one request and answers the same', async () => {
    const before = await total();
    const key = newKey();
    const [first, second] = [await open(key), await open(key)];
    expect(second.status).toBe(201);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(first.headers.has('idempotent-replayed')).toBe(false);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await second.json()).toEqual(await first.json());
    expect(await total()).toBe(before + 1);
  });

  test('sent twice at once opens one request', async () => {
    const before = await total();
    const key = newKey();
    const answers = await Promise.all([open(key), open(key), open(key)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(await Promise.all(answers.map(async (answer) => (await answer.json()).id))).size).toBe(1);
    expect(await total()).toBe(before + 1);
  });

  test('with another body is 422 and opens nothing', async () => {
    const key = newKey();
    await open(key);
    const before = await total();
    const answer = await open(key, { ...draft, state: 'TR' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'idempotency_key_reused', findings: [] });
    expect(await total()).toBe(before);
  });

  test('at another address is 422', async () => {
    const key = newKey();
    await open(key);
    const answer = await prosecutor(
      '/api/v1/legal-basis',
      json('POST', { kind: 'mla', direction: 'outgoing', state: 'ES' }, { 'idempotency-key': key }),
    );
    expect(answer.status).toBe(422);
  });

  test('of another person is another key', async () => {
    const key = newKey();
    const { id } = await (await open(key)).json();
    const central = await app.as('central');
    const answer = await open(key, draft, central);
    expect(answer.headers.has('idempotent-replayed')).toBe(false);
    expect((await answer.json()).id).not.toBe(id);
  });

  test('after a refusal may be used again', async () => {
    const key = newKey();
    expect((await open(key, { ...draft, kind: 'pardon' })).status).toBe(422);
    expect((await open(key)).status).toBe(201);
  });

  test('is forgotten after 24 hours', async () => {
    const key = newKey();
    const { id } = await (await open(key)).json();
    app.clock.advance({ hours: 25 });
    const answer = await open(key);
    expect(answer.status).toBe(201);
    expect((await answer.json()).id).not.toBe(id);
  });

  test('replays a step that is taken once', async () => {
    const { id } = await (await open(newKey())).json();
    const step = json(
      'POST',
      { action: 'withdraw', payload: { reason: 'Twice' } },
      { 'idempotency-key': newKey() },
    );
    const first = await prosecutor(`${path}/${id}/actions`, step);
    const second = await prosecutor(`${path}/${id}/actions`, step);
    expect(second.status).toBe(201);
    expect(await second.json()).toEqual(await first.json());
  });

  test('replays an enclosed document although the boundary of the form differs', async () => {
    const { id } = await (await open(newKey())).json();
    const key = newKey();
    const send = (words: string) => {
      const body = new FormData();
      body.set('file', new File([words], 'a.txt'));
      body.set('type', 'court_order');
      body.set('language', 'ru');
      return prosecutor(`${path}/${id}/documents`, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': key },
      });
    };
    const first = await send('same');
    const second = await send('same');
    expect(first.status).toBe(201);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
    expect((await send('other')).status).toBe(422);
  });

  test('replays a question on the legal basis, which commits nothing', async () => {
    const key = newKey();
    const ask = () =>
      prosecutor(
        '/api/v1/legal-basis',
        json('POST', { ...draft, on: '2026-01-01' }, { 'idempotency-key': key }),
      );
    const first = await (await ask()).json();
    const again = await ask();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(first);
  });

  test('does not give an invitation link out a second time', async () => {
    const admin = await app.as('admin');
    const body = { email: 'invited@komek.example', name: 'Demo Invited', role: 'auditor' };
    const invite = json('POST', body, { 'idempotency-key': newKey() });
    const first = await (await admin('/api/v1/users', invite)).json();
    const second = await (await admin('/api/v1/users', invite)).json();
    expect(first.invitationUrl).toContain('/invitation/');
    expect(second).toEqual({ id: first.id });
  });

  test.each(['', 'x'.repeat(256), 'a b'])('that is no key (%j) is refused', async (key) => {
    expect((await open(key)).status).toBe(422);
  });
});
