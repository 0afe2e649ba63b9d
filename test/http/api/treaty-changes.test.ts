import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let officer: Ask;
beforeAll(async () => {
  app = await testApp();
  officer = await app.as('treaty_officer');
});
afterAll(() => app.close());

const path = '/api/v1/treaties/kz-fr-mla-2021';
const source = { reference: 'Invented bulletin', on: '2026-01-15' };
const json = (method: string, body: object, headers = {}): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});
const tagOf = async () => (await officer(path)).headers.get('etag') ?? '';

describe('changing a treaty', () => {
  test('needs the ETag of what was seen, and gives the next', async () => {
    const body = { change: { note: 'Read again' }, source };
    expect((await officer(path, json('PATCH', body))).status).toBe(428);
    const seen = await tagOf();
    const changed = await officer(path, json('PATCH', body, { 'if-match': seen }));
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ treatyId: 'kz-fr-mla-2021', changed: ['note'] });
    const late = { change: { note: 'Late' }, source };
    expect((await officer(path, json('PATCH', late, { 'if-match': seen }))).status).toBe(412);
    const next = { 'if-match': changed.headers.get('etag') ?? '' };
    expect((await officer(path, json('PATCH', late, next))).status).toBe(200);
  });

  test('names the field that is wrong', async () => {
    const body = { change: { inForceFrom: '1990-01-01' }, source };
    const answer = await officer(path, json('PATCH', body, { 'if-match': '*' }));
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path: field }: { path: string }) => field)).toContain('/change/inForceFrom');
  });

  test('is for treaty officers alone', async () => {
    const body = { change: { note: 'x' }, source };
    for (const role of ['prosecutor', 'central_head', 'liaison', 'admin'] as const) {
      const ask = await app.as(role);
      expect((await ask(path, json('PATCH', body, { 'if-match': '*' }))).status).toBe(403);
      expect((await ask(`${path}/confirmations`, json('POST', { source }))).status).toBe(403);
    }
  });
});

test('confirming turns the verdict at once, once for one Idempotency-Key', async () => {
  const question = json('POST', { kind: 'mla', direction: 'outgoing', state: 'FR' });
  const verdict = async () => (await (await officer('/api/v1/legal-basis', question)).json()).verdict;
  expect(await verdict()).toBe('treaty_unconfirmed');
  const body = json('POST', { inForceFrom: '2024-01-01', source }, { 'idempotency-key': 'confirm-once' });
  const first = await officer(`${path}/confirmations`, body);
  expect(first.status).toBe(201);
  expect(await verdict()).toBe('treaty');
  const again = await officer(`${path}/confirmations`, body);
  expect(await again.json()).toEqual(await first.clone().json());
  const changes = await (await officer(`${path}/changes?limit=1`)).json();
  expect(changes.items[0]).toMatchObject({
    kind: 'force_confirmed',
    source,
    actor: { role: 'treaty_officer' },
  });
  const { beforeHash } = changes.items[0];
  const past = await (await officer(`${path}/versions/${beforeHash}`)).json();
  expect(past).toMatchObject({ id: 'kz-fr-mla-2021', status: 'unknown' });
  expect((await officer(`${path}/versions/${'0'.repeat(64)}`)).status).toBe(404);
});

test('what a text says is recorded by its key', async () => {
  const at = (key: string) => `${path}/provisions/${key}`;
  const headers = { 'if-match': await tagOf() };
  const body = { value: 'diplomatic', article: '4(1)', source };
  expect((await officer(at('channel'), json('PATCH', body, headers))).status).toBe(200);
  const { provisions } = await (await officer(path)).json();
  expect(provisions).toMatchObject({ channel: 'diplomatic', articles: { channel: '4(1)' } });
  expect((await officer(at('weather'), json('PATCH', body, { 'if-match': '*' }))).status).toBe(404);
});

test('a change is weighed without being saved', async () => {
  const seen = await tagOf();
  const proposal = { kind: 'corrected', change: { status: 'terminated', terminatedFrom: '2026-01-01' } };
  const answer = await officer(`${path}/impact`, json('POST', { proposal, source }));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ lines: [], isWhole: true, fields: { after: proposal.change } });
  expect((await tagOf()).slice(0, 65)).toBe(seen.slice(0, 65));
});
