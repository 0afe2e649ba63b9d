import { isProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { provisionNames } from '../../../i18n/messages/treaty-codes.ts';
import type { PageContext } from '../page-context.ts';
import { partName } from './provision-value.tsx';
import { otherFields, treatyFields } from './treaty-fields.ts';

const reason = {
  '/source/reference': treatyChanges.sourceReference,
  '/source/on': treatyChanges.sourceDate,
  '/note': treatyChanges.reasonNote,
  '/article': treatyChanges.article,
  '/inForceFrom': treaties.inForceFrom,
  '/treaty/id': treatyChanges.identifier,
  '/treaty/kinds': site.kind,
  '/treaty/parties': treatyChanges.otherParty,
  '/treaty/titles/ru': treatyChanges.titleRu,
};

/** What the forms that change the registry call the control at a path. */
export function changeLabel(page: PageContext, path: string, matter?: string): string | undefined {
  const known = reason[path as keyof typeof reason];
  if (known) return page.t(known);
  const [, first = '', second = '', third] = path.split('/');
  if (first === 'value') {
    if (second) return partName(page, third ?? second);
    return matter && isProvisionKey(matter) ? page.t(provisionNames[matter]) : undefined;
  }
  if (first === 'change' || first === 'treaty') {
    const words = { ...otherFields, ...treatyFields }[second as keyof typeof treatyFields];
    if (!words) return undefined;
    return page.t('label' in words ? words.label : words);
  }
  return undefined;
}
