import { describe, expect, test } from 'vitest';
import { roleNames } from '../../src/domain/law/kz/roles.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { administration } from '../../src/i18n/messages/administration.ts';
import { requestList } from '../../src/i18n/messages/request-list.ts';
import { site } from '../../src/i18n/messages/site.ts';
import { treatyChanges } from '../../src/i18n/messages/treaty-changes.ts';
import { demoApi } from '../support/browser/demo-api.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { type Reader, sit } from '../support/browser/reader.ts';

const house = demoHouse();

const atDesk = async (who: string, language: Language): Promise<Reader> => {
  const reader = await sit(house, who, language);
  await reader.page.goto('/');
  return reader;
};
const title = ({ page }: Reader) => page.getByRole('heading', { level: 1 }).textContent();
/** The first record a list shows, by the words of its link. */
const firstListed = async ({ page }: Reader, records: string): Promise<string> =>
  (await page.locator(`main table a[href^="${records}/"]`).first().textContent())
    ?.trim()
    .replace(/\s+/g, ' ') ?? '';

describe.each(languages)('by keyboard alone, in %s', (language) => {
  test('leadership reads the figures and opens a request under control', async () => {
    const api = await demoApi(house.url, 'leadership');
    const [controlled] = (await api.get('/api/v1/requests?open=true&limit=1')).body.items;
    const reference = controlled && 'reference' in controlled ? String(controlled.reference) : '';
    const reader = await atDesk('leadership', language);
    const { page, keys, t } = reader;
    expect(await title(reader)).toBe(t(requestList.workTitle));
    expect(await page.locator('main').textContent()).toMatch(/\d/);
    await keys.follow('link', t(site.navRequests));
    await keys.skip();
    await keys.follow('link', reference);
    expect(await title(reader)).toBe(reference);
  });

  test('a treaty officer opens a treaty and the form that corrects it', async () => {
    const reader = await atDesk('treaties', language);
    const { keys, t } = reader;
    await keys.follow('link', t(site.navTreaties));
    const treaty = await firstListed(reader, '/treaties');
    await keys.skip();
    await keys.follow('link', treaty);
    await keys.skip();
    await keys.follow('link', t(treatyChanges.correctTreaty));
    expect(await title(reader)).toBe(t(treatyChanges.correctTreaty));
    await keys.skip();
    await keys.write(t(treatyChanges.sourceReference), 'Demo bulletin');
  });

  test('an auditor reads who opened what, and the log of a request', async () => {
    const reader = await atDesk('auditor', language);
    const { keys, t } = reader;
    await keys.follow('link', t(site.navAccessLog));
    expect(await title(reader)).toBe(t(administration.accessTitle));
    const reference = await firstListed(reader, '/requests');
    await keys.skip();
    await keys.follow('link', reference);
    expect(await title(reader)).toContain(reference);
  });

  test('an administrator invites a person and finds the message in the outbox', async () => {
    const email = `invited-${language}-${Date.now()}@demo.example`;
    const reader = await atDesk('admin', language);
    const { page, keys, t } = reader;
    await keys.follow('link', t(site.navUsers));
    await keys.skip();
    await keys.follow('link', t(administration.invite));
    await keys.skip();
    await keys.write(t(administration.name), 'Demo Invited');
    await keys.write(t(administration.email), email);
    await keys.choose(t(administration.role), t(roleNames.auditor));
    await keys.follow('button', t(administration.inviteButton));
    expect(await title(reader)).toBe(t(administration.invitedTitle));
    await keys.follow('link', t(site.navOutbox));
    expect(await page.locator('main table').textContent()).toContain(email);
  });
});
