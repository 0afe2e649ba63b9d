import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
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

const { transitions } = stateMachines.mla_incoming;
/** Every step of the machine that the law gives to our own bodies. */
const ourSteps = [
  ...new Set(transitions.filter(({ by }) => !by.includes('FLO')).map(({ action }) => action)),
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

  test('changes nothing', async () => {
    const patch = await officer(request, json('PATCH', { facts: 'x' }, { 'if-match': '"1"' }));
    expect(patch.status).toBe(403);
  });

  const statusOfRequest = async () => (await (await officer(request)).json()).status;

  test('is offered to talk about it, and no step that moves or ends it', async () => {
    const { items } = await (await officer(`${request}/available-actions`)).json();
    const status = await statusOfRequest();
    expect(items.map(({ action }: { action: string }) => action)).toContain('ask_question');
    expect(items.filter(({ to }: { to: string }) => to !== status)).toEqual([]);
  });

  test.each(ourSteps)('is refused our own step: %s', async (action) => {
    const before = await statusOfRequest();
    const answer = await officer(`${request}/actions`, json('POST', { action, payload: { reason: 'x' } }));
    expect([403, 409]).toContain(answer.status);
    expect(await statusOfRequest()).toBe(before);
  });

  test('is refused as a person where one of ours may take the step', async () => {
    const step = json('POST', { action: 'register' });
    expect((await officer(`${request}/actions`, step)).status).toBe(403);
    const chancery = await app.as('chancery');
    expect((await chancery(`${request}/actions`, step)).status).toBe(201);
    expect(await statusOfRequest()).toBe('registered');
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
