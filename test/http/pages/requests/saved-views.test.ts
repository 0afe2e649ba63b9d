import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewQuery } from '../../../../src/http/pages/requests/view-query.ts';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let executor: Ask;
beforeAll(async () => {
  app = await testApp();
  executor = await app.signedIn(await app.person('central'));
});
afterAll(() => app.close());

describe('what is kept of an address', () => {
  test('is what the list understands, in one order', () => {
    expect(viewQuery('sort=nextDueAt&open=true&state=')).toBe('open=true&sort=nextDueAt');
    expect(viewQuery('open=true&cursor=abc&from=51&done=view-saved')).toBe('open=true');
    expect(viewQuery('kind=nothing&back=//example.org&overdue=true')).toBe('overdue=true');
    expect(viewQuery('columns=kind%2Cdue&q=%D0%90%D1%85%D0%BC')).toBe(
      'columns=kind%2Cdue&q=%D0%90%D1%85%D0%BC',
    );
  });
});

describe('a view of the list', () => {
  test('is saved where it is seen, and leads back there from anywhere', async () => {
    const save = `/requests/views?state=ES&sort=nextDueAt&q=${encodeURIComponent('Ахметов')}`;
    const answer = await executor(save, form({ name: 'Spain, by limit' }));
    expect(answer.status).toBe(303);
    const { text } = await open(executor, answer.headers.get('location') ?? '');
    expect(text).toContain('The view is saved.');
    const { html } = await open(executor, '/requests');
    const href = /href="([^"]+)"[^>]*>Spain, by limit</.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const view = await open(executor, href);
    expect(view.text).toMatch(/Shown:\s+Spain × , “Ахметов” × \. Nearest time limit first/);
    expect(view.html).toMatch(/aria-current="true"[^>]*>Spain, by limit</);
    expect(JSON.stringify(app.lines)).not.toMatch(/Ахметов|Spain, by limit/);
  });

  test('is deleted after a plain question, and the list stays as it was', async () => {
    await executor('/requests/views?open=true', form({ name: 'Open ones' }));
    expect((await open(executor, '/requests')).text).toContain('Delete the view “Open ones”?');
    const answer = await executor('/requests/views/delete?kind=mla', form({ name: 'Open ones' }));
    expect(answer.headers.get('location')).toBe('/requests?kind=mla&done=view-deleted');
    expect((await open(executor, '/requests')).text).not.toContain('Open ones');
  });

  test('without a name is asked for one, with the form open', async () => {
    const { status, title, html, jumps } = await readPage(
      await executor('/requests/views?open=true', form({ name: ' ' })),
    );
    expect(status).toBe(422);
    expect(title).toMatch(/^Error/);
    expect(jumps).toContain('f-name');
    expect(html).toMatch(/<details[^>]*open[^>]*><summary>My views/);
  });
});
