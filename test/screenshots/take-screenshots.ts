import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/domain/text.ts';
import { demoPassword } from '../../src/runtimes/demo/people.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { demoFinds } from '../support/browser/demo-finds.ts';
import { startDemoServer } from '../support/browser/demo-server.ts';
import { type Picture, pictures } from './pictures.ts';

/** What a browser set to the language of the picture calls it: its own date fields follow this. */
const locales: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };
const fileOf = ({ name }: Picture) => fileURLToPath(new URL(`${name}.png`, import.meta.url));

async function take(browser: Browser, url: string, path: string, picture: Picture): Promise<void> {
  const { who, language, theme = 'light', width = 1280 } = picture;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: locales[language],
  });
  const data = { email: `${who}@demo.example`, password: demoPassword };
  const signedIn = await context.request.post('/api/v1/sessions', { data });
  if (!signedIn.ok()) throw new Error(`${who} cannot sign in: ${signedIn.status()}`);
  const form = { language, back: '/' };
  await context.request.post('/language', { form, headers: { origin: url }, maxRedirects: 0 });
  const page = await context.newPage();
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`${who} cannot open ${path}: ${answer?.status()}`);
  await page.screenshot({ path: fileOf(picture) });
  await context.close();
}

const demo = await startDemoServer();
try {
  const browser = await launchChromium();
  const fill = demoFinds(demo.url);
  for (const picture of pictures) {
    await take(browser, demo.url, await fill(picture.path), picture);
    process.stdout.write(`${picture.name}.png\n`);
  }
  await browser.close();
} finally {
  await demo.stop();
}
