import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoHouse } from '../support/browser/demo-house.ts';

const house = demoHouse();
const english = { language: 'en' } as const;
const filer = 'prosecutor.ast1';

async function draftOf(page: Page): Promise<string> {
  const data = { kind: 'mla', direction: 'outgoing', state: 'ES', legalBasis: { reciprocity: {} } };
  const answer = await page.context().request.post('/api/v1/requests', { data });
  expect(answer.status()).toBe(201);
  return `/requests/${(await answer.json()).id}/draft`;
}

const facts = (page: Page) => page.locator('[name=facts]');
const mark = (page: Page) => page.locator('[data-mark]');
const saveAll = (page: Page) => page.locator('.k-actions button[value=list]').click();

test('what is typed is kept a moment later, just as typed, and is there when its writer comes back', async () => {
  const { page } = await house.enter(filer, english);
  const draft = await draftOf(page);
  await page.goto(`${draft}/persons`);
  await page.locator('[name="persons/0/surname"]').fill('Щукин');
  await page.locator('[name="persons/0/birthDate"]').fill('31.');
  await mark(page)
    .getByText(/Saved \d\d:\d\d/)
    .waitFor();
  await page.goto(draft);
  await page.goto(`${draft}/persons`);
  expect(await page.locator('[name="persons/0/birthDate"]').inputValue()).toBe('31.');
  await page.getByRole('button', { name: 'Use this spelling' }).click();
  expect(await page.locator('[name="persons/0/latin"]').inputValue()).toBe('SHCHUKIN');
});

test('a session that ends loses nothing: the page waits for its writer to sign in elsewhere', async () => {
  const { page } = await house.enter(filer, english);
  const draft = await draftOf(page);
  await page.goto(`${draft}/case`);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await facts(page).fill('Typed by nobody');
  await mark(page).getByText('you are signed out').waitFor();
  await saveAll(page);
  await page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).waitFor();
  expect(await facts(page).inputValue()).toBe('Typed by nobody');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.context().addCookies(cookies);
  await mark(page).getByText(/Saved/).waitFor();
  await saveAll(page);
  await page.waitForURL(/done=saved/);
});

test('without a connection the text stays in the page and is sent again by itself', async () => {
  const { page, watch } = await house.enter(filer, english);
  const draft = await draftOf(page);
  await page.goto(`${draft}/case`);
  await page.context().setOffline(true);
  await facts(page).fill('Typed far away');
  await mark(page).getByText('Not saved: no connection').waitFor();
  await saveAll(page);
  expect(page.url()).toContain('/case');
  await page.context().setOffline(false);
  await mark(page).getByText(/Saved/).waitFor();
  expect(watch.take().join('\n')).toMatch(/INTERNET_DISCONNECTED/);
  await saveAll(page);
  await page.waitForURL(/done=saved/);
});

test('without script a session that ends leads to a page that holds what was typed', async () => {
  const { page, watch } = await house.enter(filer, { ...english, script: false });
  watch.expectStatus(401);
  const draft = await draftOf(page);
  await page.goto(`${draft}/case`);
  await facts(page).fill('Typed without script');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await saveAll(page);
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().addCookies(cookies);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/done=saved/);
  await page.goto(`${draft}/case`);
  expect(await facts(page).inputValue()).toBe('Typed without script');
});

test('two people who wrote the same field see both texts and choose', async () => {
  const one = await house.enter(filer, english);
  const other = await house.enter('prosecutor.ast2', english);
  one.watch.expectStatus(409);
  const draft = await draftOf(one.page);
  for (const { page } of [one, other]) await page.goto(`${draft}/case`);
  await facts(other.page).fill('Theirs');
  await saveAll(other.page);
  await other.page.waitForURL(/done=saved/);
  await facts(one.page).fill('Mine');
  await saveAll(one.page);
  await one.page.getByRole('heading', { name: 'Two people changed the same fields' }).waitFor();
  await one.page.getByLabel('Saved by the colleague').check();
  await one.page.getByRole('button', { name: 'Save with these choices' }).click();
  await one.page.waitForURL(/done=/);
  await one.page.goto(`${draft}/case`);
  expect(await facts(one.page).inputValue()).toBe('Theirs');
});
