import { expect, test } from 'vitest';
import { actionName } from '../../src/domain/law/kz/state-machines.ts';
import { languages } from '../../src/domain/text.ts';
import { requestPage } from '../../src/i18n/messages/request-page.ts';
import { stepTaken } from '../../src/i18n/messages/step-taken.ts';
import { axe } from '../support/browser/axe.ts';
import { demoApi } from '../support/browser/demo-api.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { type Reader, sit, starting } from '../support/browser/reader.ts';
import { readyRequest } from '../support/browser/ready-request.ts';

const house = demoHouse();
const named = (action: string) => actionName('mla_outgoing', action);

const notice = ({ page }: Reader) => page.getByRole('status');
/** What is heard first: the heading of the notice has the focus, with or without script. */
const heard = ({ page }: Reader) => page.evaluate(() => document.activeElement?.textContent);
const statusOf = async (id: string) =>
  (await (await demoApi(house.url, 'head1')).get(`/api/v1/requests/${id}`)).body;

const ways = [
  ...languages.map((language) => ({ language, script: true, how: `in ${language}` })),
  { language: languages[0], script: false, how: 'without script' },
];

test.each(ways)('a step that nothing takes back asks first, by keyboard alone, $how', async (way) => {
  const { id } = await readyRequest(house.url);
  const reader = await sit(house, 'prosecutor.ast1', way.language, way);
  const { page, keys, t } = reader;
  await page.goto(`/requests/${id}`);
  await keys.skip();
  await keys.unfold(starting(t(requestPage.waysOut)));
  await keys.unfold(starting(t(named('withdraw'))));
  await keys.write(starting(t(requestPage.reason)), 'Demo');
  await keys.press('button', t(requestPage.confirm, { action: t(named('withdraw')) }));
  expect((await statusOf(id)).status).toBe('draft');
  await keys.mark('checkbox', t(stepTaken.sure));
  await keys.follow('button', t(requestPage.confirm, { action: t(named('withdraw')) }));
  expect((await statusOf(id)).status).toBe('withdrawn');
  expect(await heard(reader)).toBe(t(stepTaken.done, { action: t(named('withdraw')) }));
});

test.each(ways)(
  'whoever gave a request to somebody takes that back, by keyboard alone, $how',
  async (way) => {
    const { id } = await readyRequest(house.url);
    const reader = await sit(house, 'head1', way.language, way);
    const { page, keys, t } = reader;
    await page.goto(`/requests/${id}`);
    await keys.skip();
    await keys.unfold(starting(t(requestPage.records)));
    await keys.unfold(starting(t(named('assign'))));
    const people = page.getByRole('combobox', { name: starting(t(requestPage.assigneeId)) });
    const person = (await people.locator('option').nth(1).textContent())?.trim() ?? '';
    await keys.choose(starting(t(requestPage.assigneeId)), person);
    await keys.follow('button', t(requestPage.record));
    expect(await heard(reader)).toBe(t(stepTaken.done, { action: t(named('assign')) }));
    expect(await notice(reader).textContent()).toContain(person.split(' (')[0]);
    expect((await statusOf(id)).assigneeId).not.toBeNull();
    if (way.script) expect(await axe(page)).toEqual([]);
    await keys.follow('button', t(stepTaken.undo));
    expect((await statusOf(id)).assigneeId).toBeNull();
  },
);
