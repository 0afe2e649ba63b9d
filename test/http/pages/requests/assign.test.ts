import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserRow } from '../../../../src/use-cases/ports/accounts.ts';
import { type Ask, json, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let executor: UserRow;
let head: Ask;
beforeAll(async () => {
  app = await testApp();
  executor = await app.person('central', { name: 'Invented Executor' });
  head = await app.signedIn(await app.person('central_head'));
});
afterAll(() => app.close());

const received = { kind: 'mla', direction: 'incoming', state: 'ES', measures: [{ code: 'documents' }] };

/** A new request, as the tick of its row names it. */
async function tick(): Promise<string> {
  const made = await (await app.as('central'))('/api/v1/requests', json('POST', received));
  const { id } = (await made.json()) as { id: string };
  return `${id}.1`;
}

const view = 'direction=incoming&sort=createdAt&columns=assignee';
const give = (ticks: readonly string[], assigneeId: string) =>
  head(`/requests/assign?${view}`, form({ request: ticks, assigneeId }));

describe('requests chosen in the list', () => {
  test('are given to the executor, and the view is the same afterwards', async () => {
    const answer = await give([await tick(), await tick()], executor.id);
    expect(answer.status).toBe(303);
    const back = answer.headers.get('location') ?? '';
    expect(back).toContain(`/requests?direction=incoming&sort=createdAt&columns=assignee&done=`);
    const { text, html } = await open(head, back);
    expect(text).toContain('2 requests have been given to Invented Executor.');
    expect(text).toMatch(/MLA-IN-2026-000001 Invented Executor/);
    expect(html).toContain(`action="/requests/assign?${view.replaceAll('&', '&amp;')}"`);
  });

  test('that somebody changed meanwhile are named with the reason and a link', async () => {
    const [fresh, stale] = [await tick(), await tick()];
    const id = stale.split('.')[0];
    const change = { action: 'release', payload: {} };
    await (await app.as('central'))(`/api/v1/requests/${id}/actions`, json('POST', change));
    const answer = await give([fresh, stale], executor.id);
    const { status, text, html } = await readPage(answer);
    expect(status).toBe(200);
    expect(text).toContain('1 request has been given to Invented Executor.');
    expect(text).toMatch(/MLA-IN-2026-\d+ : it changed while the list was open/);
    expect(html).toContain(`href="/requests/${id}"`);
    expect(html).toContain('href="/requests?direction=incoming&amp;sort=reference');
  });

  test('stay chosen when no executor is named', async () => {
    const chosen = await tick();
    const { status, title, html, jumps } = await readPage(await give([chosen], ''));
    expect(status).toBe(422);
    expect(title).toMatch(/^Error/);
    expect(jumps).toContain('f-assigneeId');
    expect(html).toMatch(new RegExp(`value="${chosen}"[^>]*checked`));
  });

  test('are asked for when none is ticked', async () => {
    const { status, text } = await readPage(await give([], executor.id));
    expect(status).toBe(422);
    expect(text).toContain('No request is chosen.');
  });

  test('are offered to those alone who may give them', async () => {
    await tick();
    expect((await open(head, '/requests')).html).toContain('name="request"');
    for (const role of ['prosecutor', 'chancery', 'auditor', 'liaison'] as const) {
      const reader = await app.signedIn(await app.person(role));
      expect((await open(reader, '/requests')).html).not.toContain('name="request"');
    }
    const chancery = await app.signedIn(await app.person('chancery'));
    const refused = await chancery(
      '/requests/assign',
      form({ request: [await tick()], assigneeId: executor.id }),
    );
    expect(refused.status).toBe(403);
  });

  test('leave the address of the list to whoever keeps the one of the form', async () => {
    const answer = await head(`/requests/assign?${view}`);
    expect(answer.headers.get('location')).toBe(`/requests?${view}`);
  });
});
