import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';

let app: TestApp;
let executor: Ask;
let auditor: Ask;
beforeAll(async () => {
  app = await testApp();
  const given = await app.person('central', { name: 'Invented Executor' });
  executor = await app.signedIn(given);
  auditor = await app.signedIn(await app.person('auditor'));
  const ask = await app.as('central');
  for (let number = 0; number < 51; number++) {
    const body = { kind: 'mla', direction: 'incoming', state: 'ES', measures: [{ code: 'documents' }] };
    const made = await ask('/api/v1/requests', json('POST', body));
    const { id } = (await made.json()) as { id: string };
    if (number > 0) continue;
    const assign = { action: 'assign', payload: { assigneeId: given.id } };
    expect((await ask(`/api/v1/requests/${id}/actions`, json('POST', assign))).status).toBe(201);
  }
});
afterAll(() => app.close());

describe('the rows of the list', () => {
  test('are told as so many of so many, on the next page too', async () => {
    const first = await open(executor, '/requests');
    expect(first.text).toContain('1–50 of 51');
    const next = /rel="next" href="([^"]+)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toContain('from=51');
    const second = await open(executor, next);
    expect(second.text).toContain('51–51 of 51');
    expect((await open(executor, next.replace(/&?from=51/, ''))).text).not.toContain('51–51');
  });

  test('name the executor in a column that people may choose', async () => {
    const { text } = await open(executor, '/requests?sort=createdAt&columns=assignee');
    expect(text).toMatch(/MLA-IN-2026-000001 Invented Executor/);
  });

  test('name no executor to the auditor', async () => {
    const { text } = await open(auditor, '/requests?sort=createdAt&columns=assignee');
    expect(text).not.toContain('Invented Executor');
  });

  test('say by how much a time limit is over', async () => {
    const body = { kind: 'extradition', direction: 'incoming', state: 'IR', startsWith: 'detention' };
    const made = await (await app.as('central'))('/api/v1/requests', json('POST', body));
    expect(made.status).toBe(201);
    app.clock.advance({ days: 400 });
    const later = await app.signedIn(await app.person('central'));
    const { text } = await open(later, '/requests?sort=nextDueAt');
    expect(text).toMatch(/overdue by \d+ d/);
  });
});
