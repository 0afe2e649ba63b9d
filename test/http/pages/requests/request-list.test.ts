import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';

let app: TestApp;
let executor: Ask;
let liaison: Ask;
beforeAll(async () => {
  app = await testApp();
  executor = await app.signedIn(await app.person('central'));
  liaison = await app.signedIn(await app.person('liaison'));
});
afterAll(() => app.close());

describe('the list of requests', () => {
  test('says in words what is shown, and each part can be taken away', async () => {
    const { text, html } = await open(executor, '/requests?open=true&kind=extradition&sort=nextDueAt');
    expect(text).toMatch(/Shown:\s+open/);
    expect(text).toContain('Nearest time limit first');
    expect(html).toContain('href="/requests?open=true&amp;sort=nextDueAt"');
  });

  test('tells an empty register from filters that nothing fits', async () => {
    expect((await open(executor, '/requests')).text).toContain('There are no requests yet');
    expect((await open(executor, '/requests?open=true')).text).toContain('No request fits');
  });

  test('keeps the columns somebody ticked in one short address', async () => {
    const answer = await executor('/requests?open=true&columns=kind&columns=due');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/requests?open=true&columns=kind%2Cdue');
  });

  test('offers the other state’s officer no column of the inner work', async () => {
    expect((await open(executor, '/requests')).text).toContain('Executing office');
    const { text } = await open(liaison, '/requests?columns=case,executing');
    expect(text).not.toContain('Executing office');
    expect(text).not.toContain('Case number');
  });
});
