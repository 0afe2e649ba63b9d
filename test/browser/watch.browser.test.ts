import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { keyboardOf } from '../support/browser/keyboard.ts';

const house = demoHouse();

const faults: readonly (readonly [what: string, cause: (page: Page) => Promise<unknown>, heard: RegExp])[] = [
  [
    'a style attribute',
    (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
    /policy violated: style-src-attr inline/,
  ],
  [
    'a script in the page',
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "";';
        document.head.append(script);
      }),
    /policy violated: script-src-elem inline/,
  ],
  [
    'an error that nobody caught',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('forgotten');
        });
        return new Promise((done) => setTimeout(done));
      }),
    /error: forgotten/,
  ],
  [
    'a file that is not there',
    (page) => page.evaluate(() => fetch('/assets/nothing.js').then(({ status }) => status)),
    /status of 404/,
  ],
  [
    'a server that failed',
    async (page) => {
      await page.route('**/broken', (route) => route.fulfill({ status: 500 }));
      await page.evaluate(() => fetch('/broken').then(({ status }) => status));
    },
    /\/broken answered 500/,
  ],
];

const theLast = 'nothing more';

describe('a test fails on', () => {
  test.each(faults)('%s', async (_, cause, heard) => {
    const { page, watch } = await house.enter(undefined, { language: 'en' });
    await page.goto('/sign-in');
    await cause(page);
    // The last thing said: what is heard with it is everything.
    await page.evaluate((words) => reportError(new Error(words)), theLast);
    const all: string[] = [];
    await expect
      .poll(() => {
        all.push(...watch.take());
        return [heard, theLast].map((words) => all.some((fault) => fault.match(words)));
      })
      .toEqual([true, true]);
  });

  test('a control without a name', async () => {
    const { page } = await house.enter(undefined, { language: 'en' });
    await page.goto('/sign-in');
    await page.evaluate(() => document.querySelector('label')?.remove());
    expect((await axe(page)).join('\n')).toMatch(/^label: #f-email: /m);
  });

  test('a focus that nobody sees, and a control that Tab passes by', async () => {
    const { page } = await house.enter(undefined, { language: 'en' });
    await page.goto('/sign-in');
    const keys = keyboardOf(page);
    await page
      .getByRole('button', { name: 'Sign in', exact: true })
      .evaluate((button) => button.setAttribute('disabled', ''));
    await expect(keys.reach('button', 'Sign in')).rejects.toThrow('Tab never comes to the button Sign in');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { outline: none !important; box-shadow: none !important; }');
      document.adoptedStyleSheets = [sheet];
    });
    await expect(keys.reach('textbox', 'Password')).rejects.toThrow('Nobody can see that the focus is on');
  });
});
