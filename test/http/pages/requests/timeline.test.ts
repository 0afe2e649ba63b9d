import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';
import { spanishRequest } from '../../../support/request-world.ts';

let app: TestApp;
let prosecutor: Ask;
let path: string;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.signedIn(await app.person('prosecutor'));
  // 1 March, half past nine in the evening in Almaty.
  app.clock.set('2026-03-01T16:30:00.000Z');
  const { id } = await (await prosecutor('/api/v1/requests', json('POST', spanishRequest))).json();
  path = `/requests/${id}`;
  const note = (text: string) =>
    prosecutor(`/api/v1${path}/actions`, json('POST', { action: 'note', payload: { text } }));
  await note('Before midnight');
  app.clock.set('2026-03-01T20:00:00.000Z');
  await note('First after midnight');
  await note('Second after midnight');
  app.clock.set('2026-03-02T06:00:00.000Z');
});
afterAll(() => app.close());

describe('the course of a request', () => {
  test('stands under its days as they were in Almaty, the newest first, with how long ago that was', async () => {
    const page = await open(prosecutor, path);
    const days = page.headings.filter(({ level, text }) => level === 3 && /2026/.test(text));
    expect(days.map(({ text }) => text)).toEqual(['2 March 2026 today', '1 March 2026 yesterday']);
    expect(page.text).toMatch(/2 March 2026 today .* 01:00 .* 1 March 2026 yesterday .* 21:30/);
  });

  test('keeps what one person did in the same minute in its order', async () => {
    const { text } = await open(prosecutor, path);
    const [second, first, before] = ['Second after', 'First after', 'Before midnight'].map((words) =>
      text.indexOf(words),
    );
    expect(second).toBeGreaterThan(-1);
    expect(second).toBeLessThan(first ?? -1);
    expect(first).toBeLessThan(before ?? -1);
  });
});
