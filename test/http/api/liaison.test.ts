import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let officer: Ask;
let request: string;
beforeAll(async () => {
  app = await testApp();
  officer = await app.as('liaison');
  const answer = await officer(
    '/api/v1/requests',
    json('POST', { ...ofSpain, persons: [demoPerson], facts: 'Secret' }),
  );
  expect(answer.status).toBe(201);
  request = `/api/v1/requests/${(await answer.json()).id}`;
});
afterAll(() => app.close());

const ofSpain = { kind: 'mla', direction: 'incoming', state: 'ES' };
const demoPerson = { surname: 'Demonov', role: 'suspect' };

/** The allow-list of API.md; persons come only after a release. */
const sharedFields = [
  'id',
  'reference',
  'kind',
  'direction',
  'state',
  'status',
  'theirReference',
  'requestedAuthority',
  'requiredBy',
  'urgent',
  'measures',
  'documents',
  'actions',
  'questions',
];

describe('a liaison officer', () => {
  test('submits a request of their own state and reads the shared fields of it, no others', async () => {
    const answer = await officer(request);
    const seen = await answer.json();
    expect(Object.keys(seen).sort()).toEqual([...sharedFields].sort());
    expect(JSON.stringify(seen)).not.toMatch(/Demonov|Secret/);
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{20,}"$/);
  });

  test('reads the shared steps of the log', async () => {
    const { items } = await (await officer(`${request}/actions`)).json();
    expect(items[0]).toMatchObject({ by: 'state' });
    expect(items[0]).not.toHaveProperty('actor');
  });

  test('finds it in their list, in shared fields too', async () => {
    const { items } = await (await officer('/api/v1/requests')).json();
    expect(items).toHaveLength(1);
    for (const field of ['caseNumber', 'officeCode', 'assigneeId', 'nextDueAt'])
      expect(items[0]).not.toHaveProperty(field);
  });

  test("opens none of another state's, and none of ours", async () => {
    for (const body of [
      { ...ofSpain, state: 'TR' },
      { ...ofSpain, direction: 'outgoing' },
    ]) {
      expect((await officer('/api/v1/requests', json('POST', body))).status).toBe(403);
    }
  });

  test('changes nothing and closes nothing', async () => {
    const patch = await officer(request, json('PATCH', { facts: 'x' }, { 'if-match': '"1"' }));
    expect(patch.status).toBe(403);
    const { items } = await (await officer(`${request}/available-actions`)).json();
    expect(items.map(({ action }: { action: string }) => action)).not.toContain('close');
  });

  test("does not see that another state's request exists", async () => {
    const turkish = await app.as(await app.person('liaison', { state: 'TR' }));
    for (const below of [
      '',
      '/actions',
      '/findings',
      '/documents/01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f/content',
    ]) {
      expect((await turkish(request + below)).status).toBe(404);
    }
    expect((await (await turkish('/api/v1/requests')).json()).items).toEqual([]);
    const act = json('POST', { action: 'ask_question', payload: { text: 'x' } });
    expect((await turkish(`${request}/actions`, act)).status).toBe(404);
  });

  test('does not see our drafts to their state', async () => {
    const prosecutor = await app.as('prosecutor');
    const draft = await prosecutor(
      '/api/v1/requests',
      json('POST', { kind: 'mla', direction: 'outgoing', state: 'ES' }),
    );
    expect((await officer(`/api/v1/requests/${(await draft.json()).id}`)).status).toBe(404);
  });
});
