import type { Text } from '../../../domain/text.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { confidenceNames, countedNames, treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';

export interface TreatyField {
  readonly label: Text;
  readonly form: 'date' | 'text' | 'area' | 'choice';
  readonly options?: Readonly<Record<string, Text>>;
  /** Has no meaning for the other form of treaty. */
  readonly only?: Treaty['form'];
  /** An empty control stands for empty words, not for "not known". */
  readonly words?: true;
  /** Always one of the options. */
  readonly always?: true;
}

/** Fields of a treaty that its form offers one by one, in this order. */
export const treatyFields = {
  status: { label: site.status, form: 'choice', options: treatyStatusNames, always: true },
  confidence: { label: treaties.confidence, form: 'choice', options: confidenceNames, always: true },
  signedOn: { label: treaties.signedOn, form: 'date' },
  signedAt: { label: treaties.signedAt, form: 'text' },
  openedOn: { label: treaties.openedOn, form: 'date', only: 'multilateral' },
  invitedOn: { label: treaties.invitedOn, form: 'text', only: 'multilateral' },
  ratifiedOn: { label: treaties.ratifiedOn, form: 'date' },
  ratificationLaw: { label: treaties.ratificationLaw, form: 'text' },
  depositedOn: { label: treatyChanges.depositedOn, form: 'date', only: 'multilateral' },
  inForceFrom: { label: treaties.inForceFrom, form: 'date' },
  inForceNotBefore: { label: treatyChanges.inForceNotBefore, form: 'date' },
  overallInForceFrom: { label: treatyChanges.overallInForceFrom, form: 'date', only: 'multilateral' },
  terminatedFrom: { label: treatyChanges.terminatedFrom, form: 'date' },
  asOf: { label: treaties.asOf, form: 'date' },
  excludesOffencesBefore: { label: treatyChanges.excludesOffencesBefore, form: 'date' },
  extraditionBasis: {
    label: treatyChanges.extraditionBasis,
    form: 'choice',
    options: { declared: treatyChanges.declared, not_found: treatyChanges.not_found },
    only: 'multilateral',
  },
  countedIn83: { label: treaties.countedIn83, form: 'choice', options: countedNames, only: 'bilateral' },
  abbreviation: { label: treatyChanges.abbreviation, form: 'text' },
  note: { label: treaties.note, form: 'area', words: true },
} as const satisfies Readonly<Record<string, TreatyField>>;

export type TreatyFieldName = keyof typeof treatyFields;

export const fieldsFor = ({
  form,
}: Pick<Treaty, 'form'>): readonly (readonly [TreatyFieldName, TreatyField])[] =>
  (Object.entries(treatyFields) as [TreatyFieldName, TreatyField][]).filter(
    ([, { only }]) => only === undefined || only === form,
  ); // safe because the table's own keys are listed

/** What else a change may name. */
export const otherFields: Readonly<Record<string, Text>> = {
  titles: treatyChanges.titles,
  kinds: site.kind,
  scope: treaties.scope,
  offences: treatyChanges.offences,
  declarations: treaties.declarations,
  parties: treaties.parties,
  nonParties: treatyChanges.nonParties,
  form: treaties.form,
};
