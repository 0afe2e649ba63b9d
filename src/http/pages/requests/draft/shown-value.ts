import { offenceCategoryNames } from '../../../../domain/law/kz/offence-categories.ts';
import type { Text } from '../../../../domain/text.ts';
import { personRoleNames, transferRoleNames } from '../../../../i18n/messages/codes.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { requestForm } from '../../../../i18n/messages/request-form.ts';
import type { PageContext } from '../../page-context.ts';
import { type DraftValues, reciprocityChoice, textAt } from '../draft-values.ts';
import { measureName } from '../summary-section.tsx';

const codes: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  '/stage': { investigation: requestForm.stageInvestigation, court: requestForm.stageCourt },
  '/proceedingType': {
    criminal: requestForm.proceedingCriminal,
    asset_recovery_civil: requestForm.proceedingCivil,
  },
  '/purpose': { prosecution: requestForm.purposeProsecution, enforcement: requestForm.purposeEnforcement },
  '/role': transferRoleNames,
  '/urgent': { true: draft.yes, false: draft.no },
  '/confidential': { true: draft.yes, false: draft.no },
};

const rowCodes: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  role: personRoleNames,
  category: offenceCategoryNames,
};

const textFor = (page: PageContext, path: string, text: string): string => {
  const field = path.split('/')[3] ?? '';
  if (field === 'nationalities')
    return text
      .split(/,\s*/)
      .map((code) => page.state(code))
      .join(', ');
  const name = (field === '' ? codes[path] : rowCodes[field])?.[text];
  return name ? page.t(name) : page.date(text);
};

const rowsIn = (page: PageContext, values: DraftValues, group: 'persons' | 'offences'): string =>
  Array.from({ length: values[group] }, (_, index) =>
    [...values.texts]
      .filter(([path, text]) => path.startsWith(`/${group}/${index}/`) && text !== '')
      .map(([path, text]) => textFor(page, path, text))
      .join(', '),
  ).join('\n');

/** What a part of a draft says, in the words of the reader. */
export function shownValue(page: PageContext, values: DraftValues, path: string): string {
  if (path === '/persons' || path === '/offences')
    return rowsIn(page, values, path === '/persons' ? 'persons' : 'offences');
  if (path === '/measures') return values.measures.map((code) => measureName(page, code)).join('\n');
  if (path === '/legalBasis')
    return values.basis
      .map((choice) => (choice === reciprocityChoice ? page.t(requestForm.relyOnReciprocity) : choice))
      .join('\n');
  const text = textAt(values, path);
  return text && textFor(page, path, text);
}

/** The label of a part that no table of fields names. */
export function shownName(page: PageContext, path: string): string {
  const [, first = '', code = ''] = path.split('/');
  if (first === 'measureDetail')
    return page.t(requestForm.measureDetail, { measure: measureName(page, code) });
  if (first === 'urgent' || first === 'confidential') return page.t(requestForm[first]);
  return code || first;
}
