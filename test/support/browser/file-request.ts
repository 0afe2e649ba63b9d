import { expect } from 'vitest';
import { measures } from '../../../src/domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../src/domain/law/kz/offence-categories.ts';
import type { Language, Text } from '../../../src/domain/text.ts';
import { directionNames, kindNames } from '../../../src/i18n/messages/codes.ts';
import { draft } from '../../../src/i18n/messages/draft.ts';
import { requestForm } from '../../../src/i18n/messages/request-form.ts';
import { requestList } from '../../../src/i18n/messages/request-list.ts';
import { site } from '../../../src/i18n/messages/site.ts';
import { stateName } from '../../../src/i18n/state-names.ts';
import type { Reader } from './reader.ts';

/** Drafts a request to Spain from the first page to the last page of the draft, as its own words lead. */
export async function draftRequest(reader: Reader, language: Language): Promise<void> {
  await chooseWhat(reader, language);
  await fillIn(reader);
}

/** Says what is needed and from whom, and goes on with the treaty that the registry offers. */
async function chooseWhat({ page, keys, t, script }: Reader, language: Language): Promise<void> {
  await page.goto('/');
  await keys.skip();
  await keys.follow('link', t(requestList.newRequest));
  await keys.skip();
  await keys.mark('radio', t(kindNames.mla));
  await keys.mark('radio', t(directionNames.outgoing));
  await keys.choose(t(site.state), stateName('ES', language));
  if (script) await page.locator('#legal-basis:not([aria-busy])').waitFor();
  else await keys.follow('button', t(requestForm.showBases));
  await keys.follow('button', t(draft.createDraft));
}

/** Each section on its page, from the one that comes next to the last. */
async function fillIn(reader: Reader): Promise<void> {
  const { page, keys, t } = reader;
  const at = async (section: Text, fill: () => Promise<unknown> = async () => undefined) => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t(section));
    await keys.skip();
    await fill();
    await keys.follow('button', t(draft.saveNext));
  };
  await keys.skip();
  await keys.follow('link', t(draft.toSection, { section: t(requestForm.case) }));
  await at(requestForm.case, async () => {
    await keys.write(t(requestForm.caseNumber), 'Demo-7');
    await keys.write(t(requestForm.caseTitle), 'Demo');
    await keys.write(t(requestForm.facts), 'Demo facts');
  });
  await at(requestForm.persons, async () => {
    await keys.write(t(requestForm.surname), 'Demo');
    await keys.write(t(requestForm.givenNames), 'Person');
  });
  await at(requestForm.offences, async () => {
    await keys.choose(t(requestForm.category), t(offenceCategoryNames.corruption));
    await keys.write(t(requestForm.article), '366');
  });
  const documents = measures.find(({ code }) => code === 'documents');
  await at(requestForm.measures, async () => documents && keys.mark('checkbox', t(documents.name)));
  await at(requestForm.authorities, () => keys.write(t(requestForm.requestingAuthority), 'Demo office'));
  await at(requestForm.otherContents);
  await keys.skip();
  await keys.follow('link', t(draft.next, { section: t(requestForm.handling) }));
  await at(requestForm.handling);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t(draft.reviewTitle));
}
