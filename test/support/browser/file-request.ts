import { expect } from 'vitest';
import { measures } from '../../../src/domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../src/domain/law/kz/offence-categories.ts';
import type { Language } from '../../../src/domain/text.ts';
import { directionNames, kindNames } from '../../../src/i18n/messages/codes.ts';
import { requestForm } from '../../../src/i18n/messages/request-form.ts';
import { requestList } from '../../../src/i18n/messages/request-list.ts';
import { requestPage } from '../../../src/i18n/messages/request-page.ts';
import { site } from '../../../src/i18n/messages/site.ts';
import { stateName } from '../../../src/i18n/state-names.ts';
import type { Reader } from './reader.ts';

const reference = /MLA-OUT-\d{4}-\d{6}/;

/** Files a request to Spain from the first page on, as its own words lead; answers with its reference. */
export async function fileRequest(reader: Reader, language: Language): Promise<string> {
  await chooseWhat(reader, language);
  await fillIn(reader);
  const { page, t } = reader;
  expect(await page.getByRole('status').textContent()).toBe(t(requestPage.draftSaved));
  return reference.exec((await page.title()) ?? '')?.[0] ?? '';
}

/** Says what is needed and from whom, and goes on with the treaty that the registry offers. */
async function chooseWhat({ page, keys, t }: Reader, language: Language): Promise<void> {
  await page.goto('/');
  await keys.skip();
  await keys.follow('link', t(requestList.newRequest));
  await keys.skip();
  await keys.mark('radio', t(kindNames.mla));
  await keys.mark('radio', t(directionNames.outgoing));
  await keys.choose(t(site.state), stateName('ES', language));
  const onward = page.getByRole('button', { name: t(requestForm.continue) });
  if (!(await onward.isVisible())) await keys.follow('button', t(requestForm.showBases));
  await keys.follow('button', t(requestForm.continue));
}

async function fillIn({ keys, t }: Reader): Promise<void> {
  const documents = measures.find(({ code }) => code === 'documents');
  await keys.skip();
  await keys.write(t(requestForm.caseNumber), 'Demo-7');
  await keys.write(t(requestForm.caseTitle), 'Demo');
  await keys.write(t(requestForm.facts), 'Demo facts');
  await keys.write(t(requestForm.requestingAuthority), 'Demo office');
  await keys.write(t(requestForm.surname), 'Demo');
  await keys.write(t(requestForm.givenNames), 'Person');
  await keys.choose(t(requestForm.category), t(offenceCategoryNames.corruption));
  await keys.write(t(requestForm.article), '366');
  if (documents) await keys.mark('checkbox', t(documents.name));
  await keys.follow('button', t(requestForm.saveDraft));
}
