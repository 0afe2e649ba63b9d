import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { form, open } from '../../../support/page.ts';

let app: TestApp;
let department: Ask;
let head: Ask;
beforeAll(async () => {
  app = await testApp();
  department = await app.signedIn(await app.person('central'));
  head = await app.signedIn(await app.person('central_head'));
});
afterAll(() => app.close());

async function create(content: object): Promise<string> {
  const answer = await (await app.as('central'))('/api/v1/requests', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Sends a step's form as a browser without script does. */
async function record(who: Ask, id: string, action: string, fields: Record<string, string | string[]>) {
  const named = Object.entries(fields).map(([key, value]) => [`${action}/payload/${key}`, value] as const);
  return who(`/requests/${id}/actions`, form({ action, key: action, ...Object.fromEntries(named) }));
}

const recordsOf = async (id: string) =>
  (await (await app.as('central'))(`/api/v1/requests/${id}`)).json() as Promise<{
    conditions: { id: string }[];
    assets: { id: string }[];
  }>;

const extradition = { kind: 'extradition', direction: 'incoming', state: 'IR', startsWith: 'request' };
const assistance = {
  kind: 'mla',
  direction: 'incoming',
  state: 'ES',
  measures: [{ code: 'asset_freezing', detail: '' }],
};

describe('assurances on the page of a request', () => {
  test('are entered in a plain form and shown with what follows', async () => {
    const id = await create(extradition);
    const before = await open(department, `/requests/${id}`);
    expect(before.text).toContain('No assurance is recorded yet.');
    const answer = await record(department, id, 'record_assurance', {
      assurance: 'death_penalty',
      state: 'IR',
      on: '2026-01-10',
      text: 'Invented words of the assurance',
      by: 'Invented judiciary',
      duties: ['visits', 'reports'],
    });
    expect(answer.status).toBe(303);
    const page = await open(department, `/requests/${id}`);
    expect(page.headings.map(({ text }) => text)).toContain('Assurances');
    expect(page.text).toContain('The death penalty is not imposed or not carried out');
    expect(page.text).toContain('Iran · Invented judiciary · 10 January 2026');
    expect(page.text).toContain('Agreed for later: Visits to the person, Reports on the person');
  });

  test('what is wrong is said at its field and nothing typed is lost', async () => {
    const id = await create(extradition);
    const answer = await record(department, id, 'record_assurance', {
      assurance: 'death_penalty',
      state: 'IR',
      on: '2099-01-01',
      text: 'Typed already',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('This moment has not come yet.');
    expect(html).toContain('Typed already');
  });
});

describe('conditions on the page of a request', () => {
  test('wait for the head of the Department and stay in view once answered', async () => {
    const id = await create(assistance);
    await record(department, id, 'record_condition', {
      condition: 'use_limit',
      side: 'state',
      on: '2026-01-10',
      text: 'Only in the invented case.',
    });
    const waiting = await open(head, `/requests/${id}`);
    expect(waiting.text).toContain('Waits for an answer');
    const recordId = (await recordsOf(id)).conditions[0]?.id ?? '';
    expect(waiting.html).toContain(`form=answer_condition&amp;record=${recordId}#step-answer_condition`);
    const chosen = await open(head, `/requests/${id}?form=answer_condition&record=${recordId}`);
    expect(chosen.html).toMatch(new RegExp(`<option value="${recordId}" selected`));
    const answer = await record(head, id, 'answer_condition', {
      recordId,
      decision: 'accepted',
      reason: 'Invented reason',
    });
    expect(answer.status).toBe(303);
    const page = await open(department, `/requests/${id}`);
    expect(page.text).toContain('Use of the material is limited: Only in the invented case.');
    expect(page.text).not.toContain('Waits for an answer');
  });
});

describe('property on the page of a request', () => {
  test('is offered where the request asks for measures on it, and shown with exact totals', async () => {
    const id = await create(assistance);
    await record(department, id, 'record_asset', {
      property: 'account',
      country: 'SG',
      text: 'Invented account',
      instrument: 'UPK',
    });
    const recordId = (await recordsOf(id)).assets[0]?.id ?? '';
    const amount = { recordId, stage: 'frozen', currency: 'USD', on: '2026-01-10' };
    expect((await record(department, id, 'record_asset_amount', { ...amount, amount: '1,5' })).status).toBe(
      422,
    );
    await record(department, id, 'record_asset_amount', { ...amount, amount: '1234567890123.05' });
    const page = await open(department, `/requests/${id}`);
    expect(page.text).toContain('Money in an account');
    expect(page.text).toContain('Singapore · CPC art. 577');
    expect(page.text).toContain('1,234,567,890,123.05 USD');
  });

  test('adds up over all requests for whoever leads, without naming any', async () => {
    const leader = await app.signedIn(await app.person('leadership'));
    const page = await open(leader, '/');
    expect(page.headings.map(({ text }) => text)).toContain('Property in all requests');
    expect(page.text).toContain('Frozen 1,234,567,890,123.05 USD 1');
    const prosecutor = await app.signedIn(await app.person('prosecutor'));
    expect((await open(prosecutor, '/')).text).not.toContain('Property in all requests');
  });

  test('is not offered where the request is about none', async () => {
    const id = await create({ kind: 'mla', direction: 'incoming', state: 'ES' });
    const page = await open(department, `/requests/${id}`);
    expect(page.html).not.toContain('id="step-record_asset"');
    expect(page.html).not.toContain('id="assets"');
  });
});

describe("the other state's officer", () => {
  test('sees no section and no form of these records', async () => {
    const id = await create(assistance);
    await record(department, id, 'record_condition', {
      condition: 'condition',
      side: 'home',
      on: '2026-01-10',
      text: 'Invented condition of ours',
    });
    const spain = await app.signedIn(await app.person('liaison'));
    const page = await open(spain, `/requests/${id}`);
    expect(page.status).toBe(200);
    for (const hidden of [
      'Invented condition of ours',
      'id="conditions"',
      'record_condition',
      'record_asset',
    ])
      expect(page.html).not.toContain(hidden);
  });
});
