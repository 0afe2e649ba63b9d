import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let prosecutor: Ask;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.as('prosecutor');
});
afterAll(() => app.close());

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };

async function aDraft(): Promise<string> {
  const answer = await prosecutor('/api/v1/requests', json('POST', draft));
  return `/api/v1/requests/${(await answer.json()).id}`;
}
const read = async (path: string) => (await prosecutor(path)).json();

describe('taking a step', () => {
  test('a withdrawn draft answers with its new status and sequence', async () => {
    const path = await aDraft();
    const { items } = await read(`${path}/available-actions`);
    expect(items.map(({ action }: { action: string }) => action)).toContain('withdraw');
    const answer = await prosecutor(
      `${path}/actions`,
      json('POST', { action: 'withdraw', payload: { reason: 'Filed twice' }, expectedSequence: 1 }),
    );
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ status: 'withdrawn', sequence: 2 });
  });

  test('what blocks is told as findings and the status stays', async () => {
    const path = await aDraft();
    const answer = await prosecutor(`${path}/actions`, json('POST', { action: 'submit' }));
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path: at }: { path: string }) => at)).toContain('/legalBasis');
    expect(findings.every(({ severity }: { severity: string }) => severity.length > 0)).toBe(true);
    expect((await read(path)).status).toBe('draft');
  });

  test('a step of another stage is 409 with what is possible instead', async () => {
    const path = await aDraft();
    const answer = await prosecutor(`${path}/actions`, json('POST', { action: 'acknowledge' }));
    expect(answer.status).toBe(409);
    const problem = await answer.json();
    expect(problem.code).toBe('not_allowed_now');
    expect(problem.allowed).toContain('submit');
  });

  test('an unheard-of step is 409 as well', async () => {
    const path = await aDraft();
    const answer = await prosecutor(`${path}/actions`, json('POST', { action: 'abracadabra' }));
    expect(answer.status).toBe(409);
  });

  test('a step decided on an older version is a conflict', async () => {
    const path = await aDraft();
    const answer = await prosecutor(
      `${path}/actions`,
      json('POST', { action: 'withdraw', expectedSequence: 7 }),
    );
    expect(answer.status).toBe(409);
    expect((await answer.json()).code).toBe('conflict');
  });

  test.each([
    ['/action', {}],
    ['/action', { action: 7 }],
    ['/expectedSequence', { action: 'withdraw', expectedSequence: 'one' }],
    ['/surprise', { action: 'withdraw', surprise: true }],
    ['/payload', { action: 'withdraw', payload: 'words' }],
    ['/payload/reasn', { action: 'withdraw', payload: { reasn: 'x' } }],
    ['/payload/dueOn', { action: 'withdraw', payload: { reason: 'x', dueOn: '2026-13-01' } }],
    ['/note', { action: 'withdraw', note: 'x'.repeat(20_001) }],
  ])('a mistake at %s is named, and nothing happens', async (pointer, body) => {
    const path = await aDraft();
    const answer = await prosecutor(`${path}/actions`, json('POST', body));
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path: at }: { path: string }) => at)).toContain(pointer);
    expect((await read(`${path}/actions`)).items).toHaveLength(1);
  });

  test('two at once on the same version: one wins, the other is told of the conflict', async () => {
    const path = await aDraft();
    const body = { action: 'note', payload: { text: 'Checked' }, expectedSequence: 1 };
    const answers = await Promise.all([1, 2].map(() => prosecutor(`${path}/actions`, json('POST', body))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('the log', () => {
  test('it begins with the draft and names who did what', async () => {
    const path = await aDraft();
    const { items } = await read(`${path}/actions`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      sequence: 1,
      action: 'draft_created',
      status: 'draft',
      capacity: 'INV',
    });
    expect(Object.keys(items[0].label).sort()).toEqual(['en', 'kk', 'ru']);
  });

  test('findings and deadlines are lists of items', async () => {
    const path = await aDraft();
    const { items } = await read(`${path}/findings`);
    expect(items.length).toBeGreaterThan(0);
    expect(await read(`${path}/deadlines`)).toEqual({ items: [], custody: null });
  });
});
