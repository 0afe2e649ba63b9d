import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/text.ts';
import { testApp } from '../support/app.ts';
import { axe, axeColours } from '../support/browser/axe.ts';
import { demoFinds } from '../support/browser/demo-finds.ts';
import { demoHouse, type Visit } from '../support/browser/demo-house.ts';
import { demoPlaces, errorPlaces, notPages, placesOf } from './places.ts';

const house = demoHouse();
const find = demoFinds(house.url);

/** Those of one person together, so that one window serves them all. */
const places = [
  ...Object.values(placesOf).flatMap((of) => of.map(([who, path]) => ({ who, path, status: 200 }))),
  ...demoPlaces.map(([who, path]) => ({ who, path, status: 200 })),
  ...errorPlaces.map(([who, path, status]) => ({ who, path, status })),
]
  .map((place) => ({ ...place, reader: place.who ?? 'nobody' }))
  .sort((one, other) => one.reader.localeCompare(other.reader));

let current: { visit: Visit; who: string | undefined; language: Language } | undefined;

async function windowOf(who: string | undefined, language: Language): Promise<Visit> {
  if (current?.who === who && current?.language === language) return current.visit;
  await current?.visit.leave();
  current = { visit: await house.enter(who, { language, stays: true }), who, language };
  return current.visit;
}
afterAll(() => current?.visit.leave());

const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const weights = new Map<string, Promise<number>>();
/** Bytes as they travel, which is compressed. */
async function weigh(address: string): Promise<number> {
  const body = await fetch(address).then((answer) => answer.arrayBuffer());
  return gzipSync(body).length;
}
async function weightOf(loaded: readonly Request[]): Promise<number> {
  const assets = loaded.filter((each) => each.resourceType() !== 'document').map((each) => each.url());
  for (const address of assets) if (!weights.has(address)) weights.set(address, weigh(address));
  const found = await Promise.all(assets.map((address) => weights.get(address)));
  return found.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
}

test('no page of the product is left out', async () => {
  const app = await testApp();
  const routes = app.routes
    .filter(({ method, path }) => method === 'GET' && !/^\/(api|assets|healthz|metrics|readyz)/.test(path))
    .map(({ path }) => path);
  await app.close();
  expect([...Object.keys(placesOf), ...Object.keys(notPages)].sort()).toEqual([...new Set(routes)].sort());
});

describe.each(languages)('in %s', (language) => {
  test.each(places)('$reader finds $path in order', async ({ who, path, status }) => {
    const { page, watch } = await windowOf(who, language);
    const loaded: Request[] = [];
    const note = (request: Request) => loaded.push(request);
    if (status !== 200) watch.expectStatus(status);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    page.on('request', note);
    const answer = await page.goto(await find(path), { waitUntil: 'load' });
    page.off('request', note);
    expect(answer?.status()).toBe(status);

    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').count(), 'one first heading').toBe(1);
    expect(loaded.map((each) => each.resourceType()).sort()).toEqual(['document', 'script', 'stylesheet']);
    expect(await weightOf(loaded)).toBeLessThan(100 * 1024);

    expect(await axe(page), 'wide and light').toEqual([]);
    expect(await sidewaysBy(page), 'it scrolls sideways at 1440').toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axeColours(page), 'narrow and dark').toEqual([]);
    expect(await sidewaysBy(page), 'it scrolls sideways at 390').toBe(0);
  });
});
