import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { openedDraft } from '../../../support/draft-pages.ts';
import { form, open } from '../../../support/page.ts';

let app: TestApp;
let filer: Ask;
let head: Ask;
let executor: Ask;
let path: string;
beforeAll(async () => {
  app = await testApp();
  filer = await app.signedIn(await app.person('prosecutor'));
  head = await app.signedIn(await app.person('central_head'));
  executor = await app.signedIn(await app.person('central', { name: 'Executor of the test' }));
  const basis = /name="basis" value="([^"]+)"/.exec(
    (await open(filer, '/requests/new?kind=mla&direction=outgoing&state=ES')).html,
  )?.[1];
  path = await openedDraft(filer, {
    kind: 'mla',
    direction: 'outgoing',
    state: 'ES',
    basis: basis ?? '',
    measures: ['documents'],
  });
});
afterAll(() => app.close());

const step = (ask: Ask, action: string, payload: Readonly<Record<string, string>> = {}) => {
  const typed = Object.entries(payload).map(([key, value]) => [`${action}/payload/${key}`, value]);
  return ask(`${path}/actions`, form({ action, key: action, ...Object.fromEntries(typed) }));
};

describe('my work', () => {
  test('says in the row what is waited for, and counts lead to the list of it', async () => {
    const page = await open(filer, '/');
    expect(page.text).toContain('Waits for your office: Submit for review');
    expect(page.html).toContain('href="/requests?mine=true&amp;sort=nextDueAt"');
    expect(page.text).toContain('1 step waits for you.');
    expect(page.html).toMatch(/First<\/h2>.*MLA-OUT-\d{4}-000001.*Open the request/s);
    const list = await open(filer, '/requests?mine=true&sort=nextDueAt');
    expect(list.text).toContain('1–1 of 1');
  });

  test('names who is waited for when it is somebody else’s turn', async () => {
    expect((await step(filer, 'submit')).status).toBe(303);
    const page = await open(head, '/');
    expect(page.text).toContain('Waiting for: Authorised prosecutor');
    expect((await open(head, '/requests?mine=true')).text).not.toMatch(/MLA-OUT/);
  });

  test('shows an executor what was given to them, chosen by name on the page of the request', async () => {
    const page = await open(head, path);
    const person = /<option value="([^"]+)">Executor of the test \(/.exec(page.html)?.[1];
    expect((await step(head, 'assign', { assigneeId: person ?? '' })).status).toBe(303);
    expect((await open(executor, '/')).text).toContain('Given to you');
    expect((await open(head, path)).text).toContain('Executor: Executor of the test');
  });
});

describe('records on the page of a request', () => {
  test('personal control is offered under one’s own name, set, shown and ended', async () => {
    const today = app.clock.now().slice(0, 10);
    expect((await open(head, path)).text).not.toContain('Remove from control');
    const until = `${Number(today.slice(0, 4)) + 1}-01-15`;
    expect((await step(head, 'take_under_control', { by: 'The head', dueOn: until })).status).toBe(303);
    const page = await open(head, path);
    expect(page.text).toContain('Under control until');
    expect(page.text).toContain('Remove from control');
  });

  test('a link opens one form, without script', async () => {
    const page = await open(head, `${path}?form=note`);
    expect(page.html).toMatch(/id="step-note" open/);
    expect(page.html).toMatch(/id="records" open/);
  });

  test('a mistake is told under the name of its field, in the words of a form', async () => {
    const answer = await step(head, 'record_extension', {
      deadline: 'nothing',
      dueOn: '2030-02-31',
      reason: 'x',
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('Extended to: There is no such date. Correct it.');
  });
});

describe('an auditor', () => {
  test('opens the log of a request instead of the request, and finds it by its reference', async () => {
    const auditor = await app.signedIn(await app.person('auditor'));
    const page = await open(auditor, path);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Contents and words are not open to auditors.');
    expect(page.text).toContain('Submit for review');
    const log = await open(auditor, '/access-log');
    expect(log.text).toMatch(/opened MLA-OUT-\d{4}-\d{6}/);
  });
});
