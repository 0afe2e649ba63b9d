import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../../src/domain/law/kz/roles.ts';
import { languages } from '../../src/domain/text.ts';
import { administration } from '../../src/i18n/messages/administration.ts';
import { directionNames, kindNames } from '../../src/i18n/messages/codes.ts';
import { draft } from '../../src/i18n/messages/draft.ts';
import { site } from '../../src/i18n/messages/site.ts';
import { stateName } from '../../src/i18n/state-names.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { sit } from '../support/browser/reader.ts';

const house = demoHouse();

const hasFocus = (control: Locator) =>
  expect.poll(() => control.evaluate((element) => element === document.activeElement)).toBe(true);

describe.each(languages)('in %s', (language) => {
  test('a form that failed begins at the summary, whose links lead to the fields', async () => {
    const { page, keys, t, visit } = await sit(house, 'admin', language);
    visit.watch.expectStatus(422);
    await page.goto('/users/new');
    await keys.skip();
    await keys.write(t(administration.name), 'Demo Somebody');
    await keys.write(t(administration.email), 'somebody@demo.example');
    await keys.choose(t(administration.role), t(roleNames.prosecutor));
    await keys.follow('button', t(administration.inviteButton));

    expect(await page.title()).toContain(t(site.errorPrefix));
    const summary = page.getByRole('alert', { name: t(site.errorTitle) });
    await hasFocus(summary);
    const link = (await summary.getByRole('link').first().textContent()) ?? '';
    expect(link).toContain(t(administration.office));
    await keys.press('link', link);
    const office = page.getByRole('combobox', { name: t(administration.office) });
    await hasFocus(office);
    expect(await office.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel(t(administration.name)).inputValue(), 'nothing typed is lost').toBe(
      'Demo Somebody',
    );
  });

  test('the legal basis appears beside the choices, and the focus stays where it was', async () => {
    const { page, keys, t } = await sit(house, 'prosecutor.ast1', language);
    await page.goto('/requests/new');
    const basis = page.locator('#legal-basis');
    await keys.skip();
    await keys.mark('radio', t(kindNames.mla));
    await keys.mark('radio', t(directionNames.outgoing));
    await keys.choose(t(site.state), stateName('ES', language));
    await basis.getByRole('button', { name: t(draft.createDraft) }).waitFor();
    await page.waitForFunction(() => !document.querySelector('#legal-basis[aria-busy]'));
    await hasFocus(page.getByRole('combobox', { name: t(site.state), exact: true }));
    expect(page.url(), 'the address holds the choices').toContain('state=ES');
  });
});
