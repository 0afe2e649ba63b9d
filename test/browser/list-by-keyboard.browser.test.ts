import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { listAssign } from '../../src/i18n/messages/list-assign.ts';
import { listView } from '../../src/i18n/messages/list-view.ts';
import { listViews } from '../../src/i18n/messages/list-views.ts';
import { site } from '../../src/i18n/messages/site.ts';
import { axe } from '../support/browser/axe.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { type Reader, sit } from '../support/browser/reader.ts';

const house = demoHouse();
const view = '/requests?open=true&direction=incoming&sort=createdAt&columns=kind,assignee,due';

const press = async ({ page }: Reader, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.each(languages)('the list by keyboard alone, in %s', (language) => {
  test('two requests are chosen and given to an executor, and the view stays', async () => {
    const reader = await sit(house, 'head1', language);
    const { page, keys, t } = reader;
    await page.goto(view);
    await press(reader, 'j', 'x', 'j', 'x');
    const references = await page.locator('tr:has(:checked) [data-row]').allTextContents();
    expect(references).toHaveLength(2);
    expect(await page.locator('[data-chosen]').textContent()).toBe('2');
    // At the end of the list the bar lies over no row: what scrolls under it is not what is looked at.
    await press(reader, 'End');
    await page.waitForFunction(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    expect(await axe(page)).toEqual([]);
    await press(reader, 'a');
    const holders = await page.locator('tr:has(:checked) .k-col--assignee').allTextContents();
    const names = (await page.locator('.k-assign option').allTextContents()).map((one) => one.trim());
    const name = names.find((one) => one !== '' && !holders.includes(one)) ?? '';
    await keys.choose(t(listAssign.executor), name);
    await keys.follow('button', t(listAssign.assign));
    expect(new URL(page.url()).search).toContain('direction=incoming');
    for (const reference of references) {
      await page.getByRole('row', { name: reference }).getByText(name).waitFor();
    }
  });

  test('a view is saved under a name and found again from the whole list', async () => {
    const reader = await sit(house, 'central2', language);
    const { page, keys, t } = reader;
    const name = `ES ${language}`;
    await page.goto('/requests?state=ES&sort=nextDueAt');
    await keys.unfold(t(listViews.title));
    await keys.write(t(listViews.name), name);
    await keys.follow('button', t(listViews.save));
    expect(await page.getByRole('status').allTextContents()).toContain(t(listViews.saved));
    await keys.follow('link', t(site.navRequests));
    await keys.unfold(t(listViews.title));
    expect(await axe(page)).toEqual([]);
    await keys.follow('link', name);
    expect(new URL(page.url()).search).toBe('?sort=nextDueAt&state=ES');
    await keys.unfold(t(listViews.title));
    await keys.unfold(t(listViews.delete));
    await keys.follow('button', t(listViews.delete));
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
  });

  test('the day’s work is gone through with the same keys', async () => {
    const reader = await sit(house, 'central1', language);
    const { page } = reader;
    await page.goto('/');
    await press(reader, 'j', 'j', 'k');
    const address = await page.locator('[data-row]').first().getAttribute('href');
    await Promise.all([page.waitForURL(`**${address}`), press(reader, 'Enter')]);
  });

  test('everything the keys do is told in the list of keys', async () => {
    const reader = await sit(house, 'head1', language);
    await reader.page.goto(view);
    await press(reader, '?');
    const told = await reader.page.getByRole('dialog').textContent();
    for (const words of [listView.keyNext, listAssign.keyChoose, listAssign.keyAssign]) {
      expect(told).toContain(reader.t(words));
    }
  });
});
