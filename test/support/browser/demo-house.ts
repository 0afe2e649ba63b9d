import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Language } from '../../../src/domain/text.ts';
import { demoPassword } from '../../../src/runtimes/demo/people.ts';
import { launchChromium } from './chromium.ts';
import { type Watch, watch } from './watch.ts';

interface View {
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** `false` switches JavaScript off. */
  readonly script?: boolean;
  /** The window stays for the next test, until it is left. */
  readonly stays?: boolean;
}

/** One person's window. */
export interface Visit {
  readonly page: Page;
  readonly watch: Watch;
  leave(): Promise<void>;
}

export interface DemoHouse {
  readonly url: string;
  /** A window of one of the demo's people, such as `central1`; of nobody without a name. */
  enter(who: string | undefined, view: View): Promise<Visit>;
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The demo in one Chromium. A test in which a browser complained of anything fails. */
export function demoHouse(): DemoHouse {
  const url = inject('demoUrl');
  let browser: Browser;
  const sessions = new Map<string, Cookies>();
  const open = new Set<Visit>();
  const untilTheEndOfTheTest = new Set<Visit>();

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    const faults = [...open].flatMap((visit) => visit.watch.take());
    for (const visit of untilTheEndOfTheTest) await visit.leave();
    untilTheEndOfTheTest.clear();
    expect(faults, 'what the browser complained of').toEqual([]);
  });
  afterAll(() => browser.close());

  const signIn = async (context: BrowserContext, who: string) => {
    const known = sessions.get(who);
    if (known) return context.addCookies(known);
    const data = { email: `${who}@demo.example`, password: demoPassword };
    const answer = await context.request.post('/api/v1/sessions', { data });
    if (!answer.ok()) throw new Error(`${who} cannot sign in: ${answer.status()} ${await answer.text()}`);
    sessions.set(who, await context.cookies());
  };

  return {
    url,
    async enter(who, { language, theme = 'light', width = 1440, script = true, stays }) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        javaScriptEnabled: script,
      });
      context.setDefaultTimeout(20_000);
      const visit: Visit = {
        watch: await watch(context),
        page: await context.newPage(),
        leave: async () => {
          open.delete(visit);
          await context.close();
          expect(visit.watch.take(), 'what the browser complained of').toEqual([]);
        },
      };
      open.add(visit);
      if (!stays) untilTheEndOfTheTest.add(visit);
      if (who) await signIn(context, who);
      const form = { language, back: '/' };
      await context.request.post('/language', { form, headers: { origin: url }, maxRedirects: 0 });
      return visit;
    },
  };
}
