import type { Text } from '../../../domain/text.ts';
import { account } from '../../../i18n/messages/account.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';
import { stepLabel } from '../requests/step-labels.ts';

/** Fields by the last word of their path, under the labels their forms give them. */
const fields: Readonly<Record<string, Text>> = {
  kind: site.kind,
  direction: site.direction,
  state: site.state,
  role: requestForm.role,
  offences: requestForm.offences,
  offenceDate: requestForm.offenceDate,
  basis: requestForm.relyOn,
  measures: requestForm.measures,
  legalBasis: requestForm.relyOn,
  caseNumber: requestForm.caseNumber,
  caseTitle: requestForm.caseTitle,
  facts: requestForm.facts,
  stage: requestForm.stage,
  proceedingType: requestForm.proceedingType,
  purpose: requestForm.purpose,
  startsWith: requestForm.startsWith,
  remainingMonths: requestForm.remainingMonths,
  imposedMonths: requestForm.imposedMonths,
  sentenceEndsOn: requestForm.sentenceEndsOn,
  judgmentFinalOn: requestForm.judgmentFinalOn,
  detainedAt: requestForm.detainedAt,
  relatedTo: requestPage.related,
  requestingAuthority: requestForm.requestingAuthority,
  requestedAuthority: requestForm.requestedAuthority,
  theirReference: requestForm.theirReference,
  requiredBy: requestForm.requiredBy,
  persons: requestForm.persons,
  file: requestPage.fileName,
  fileName: requestPage.fileName,
  type: requestPage.documentType,
  name: administration.name,
  email: administration.email,
  office: administration.office,
  expires: administration.tokenExpires,
  password: account.newPassword,
  current: account.currentPassword,
};

const rowFields: Readonly<Record<string, Text>> = {
  surname: requestForm.surname,
  givenNames: requestForm.givenNames,
  patronymic: requestForm.patronymic,
  latin: requestForm.latin,
  birthDate: requestForm.birthDate,
  nationalities: requestForm.nationalities,
  role: requestForm.personRole,
  category: requestForm.category,
  article: requestForm.article,
  description: requestForm.description,
  committedOn: requestForm.committedOn,
  maxPenaltyMonths: requestForm.maxPenalty,
};

const rowNames = { persons: requestForm.person, offences: requestForm.offence };
const isRows = (name: string | undefined): name is keyof typeof rowNames =>
  name !== undefined && name in rowNames;

/** What the reader knows the field at a path by; undefined where it has no name of its own. */
export function fieldLabel(page: PageContext, path: string): string | undefined {
  const [first, second, third] = path.split('/').slice(1);
  if (second === 'payload' && third) {
    const label = stepLabel((first ?? '').replace(/-.*/, ''), third);
    return label && page.t(label);
  }
  if (isRows(first) && third) {
    const name = rowFields[third];
    const row = page.t(rowNames[first], { number: Number(second) + 1 });
    return name ? `${row}, ${page.t(name).toLocaleLowerCase(page.language)}` : row;
  }
  const label = fields[first ?? ''];
  return label && page.t(label);
}
