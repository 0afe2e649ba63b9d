import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import { type Ask, json, type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
let prosecutor: UserRow;
let browser: Ask;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.person('prosecutor', { language: 'ru' });
  browser = await app.signedIn(prosecutor);
});
afterAll(() => app.close());

const form = (fields: Record<string, string> = {}) => ({ method: 'POST', body: new URLSearchParams(fields) });
async function makeLink(ask: Ask = browser): Promise<string> {
  const page = await ask('/account/calendar', form());
  expect(page.status).toBe(201);
  return /\/calendar\/[\w-]+/.exec(await page.text())?.[0] ?? '';
}
const feed = async (link: string) => {
  const answer = await app.ask(link);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: (await answer.text()).replace(/\r\n /g, ''),
  };
};
async function draft(change: object): Promise<{ id: string; reference: string }> {
  const ask = await app.as(prosecutor);
  const body = { kind: 'mla', direction: 'outgoing', state: 'ES', requiredBy: '2027-03-01', ...change };
  const answer = await ask('/api/v1/requests', json('POST', body));
  expect(answer.status).toBe(201);
  return answer.json();
}

describe('the calendar of a person', () => {
  test('has the nearest limit of each request that waits for them, by its number and nothing else', async () => {
    const { id, reference } = await draft({ caseTitle: 'О хищении', caseNumber: 'Д-17' });
    const { status, type, text } = await feed(await makeLink());
    expect({ status, type }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(text).toContain(`SUMMARY:${reference}: срок`);
    expect(text).toContain(`/requests/${id}`);
    expect(text).not.toMatch(/хищении|Д-17|ES\b|Испан/);
  });

  test('says of extradition and of confidential files only that a record waits', async () => {
    const extradition = await draft({ kind: 'extradition', purpose: 'prosecution' });
    const confidential = await draft({ confidential: true });
    const { text } = await feed(await makeLink());
    for (const { id, reference } of [extradition, confidential]) {
      expect(text).not.toContain(reference);
      expect(text).toContain(`/requests/${id}`);
    }
    expect(text).toContain('SUMMARY:Запись требует вашего внимания');
  });

  test('has one address at a time, and none once it is stopped', async () => {
    const first = await makeLink();
    const second = await makeLink();
    expect((await feed(first)).status).toBe(404);
    expect((await feed(second)).status).toBe(200);
    expect((await browser('/account/calendar', form({ stop: 'yes' }))).status).toBe(303);
    expect((await feed(second)).status).toBe(404);
  });

  test('ends with the account, and opens nothing else', async () => {
    const leaver = await app.person('prosecutor');
    const link = await makeLink(await app.signedIn(leaver));
    const secret = link.split('/').at(-1) ?? '';
    const asToken = await app.ask('/api/v1/me', { headers: { authorization: `Bearer ${secret}` } });
    expect(asToken.status).toBe(401);
    const admin = await app.as('admin');
    expect((await admin(`/api/v1/users/${leaver.id}/disable`, { method: 'POST' })).status).toBeLessThan(300);
    expect((await feed(link)).status).toBe(404);
  });

  test('is nothing for those who have no requests', async () => {
    const admin = await app.signedIn(await app.person('admin'));
    expect(await (await admin('/account')).text()).not.toContain('/account/calendar');
    expect((await admin('/account/calendar', form())).status).toBe(403);
  });
});
