import type { Finding } from '../finding.ts';
import { type Checklist, type ChecklistItem, contents } from '../law/kz/contents.ts';
import { measures } from '../law/kz/measures.ts';
import type { Text } from '../text.ts';
import { fill } from '../text.ts';
import { restsOnReciprocity, treatyIdsOf } from './legal-basis.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestContent } from './request-content.ts';

/** Lists of contents that the law and the chosen treaties set for a request, in the order in which the law layers them. */
export function checklistsFor(
  content: RequestContent,
  isBilateral: (treatyId: string) => boolean,
): readonly Checklist[] {
  return contents.filter((list) => applies(list, content, isBilateral));
}

function applies(
  { appliesTo }: Checklist,
  content: RequestContent,
  isBilateral: (id: string) => boolean,
): boolean {
  if (appliesTo.never !== undefined) return false;
  const treatyIds = treatyIdsOf(content);
  const asked = new Set(content.measures.map((measure) => measure.code));
  return [
    appliesTo.kind === undefined || appliesTo.kind === content.kind,
    appliesTo.direction === undefined || appliesTo.direction === content.direction,
    appliesTo.role === undefined || appliesTo.role === content.role,
    appliesTo.treatyIds === undefined || appliesTo.treatyIds.some((id) => treatyIds.includes(id)),
    appliesTo.bilateral !== true || treatyIds.some(isBilateral),
    appliesTo.measures === undefined || appliesTo.measures.some((code) => asked.has(code)),
    appliesTo.basis === undefined || restsOnReciprocity(content),
    appliesTo.when === undefined || isFilled(content.details.provisionalArrest),
  ].every(Boolean);
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'string'
      ? value.trim() !== ''
      : value !== undefined;

const sanctionNeeded = new Set(
  measures.filter((measure) => measure.sanction === 'yes').map((measure) => measure.code),
);

/** Whether the request must have the item, given what it asks for. */
export function isRequired(item: ChecklistItem, content: RequestContent): boolean {
  const codes = content.measures.map((measure) => measure.code);
  switch (item.requiredWhen) {
    case undefined:
      return item.required;
    case 'hearing_asked':
      return codes.some((code) => code.startsWith('hearing_'));
    case 'sanction_needed':
      return codes.some((code) => sanctionNeeded.has(code));
    case 'prosecution':
    case 'enforcement':
      return content.purpose === item.requiredWhen;
    case 'part_served':
      return false;
    case 'home_is_sentencing':
      return content.role === 'sentencing';
    case 'outgoing':
    case 'incoming':
      return content.direction === item.requiredWhen;
  }
}

/** Where an item lives, as a JSON pointer: `details.damage` → `/details/damage`, `documents:consent` → `/documents/consent`. */
export const pathOf = (at: string): string => `/${at.replace(/[.:]/g, '/')}`;

export function isPresent(item: ChecklistItem, file: RequestCase): boolean {
  const [place, key] = item.at.split(/[.:]/) as [string, string | undefined];
  if (place === 'documents') return file.documents.some((document) => document.type === key);
  if (place === 'details') return isFilled(file.content.details[key ?? '']);
  return isFilled((file.content as Record<string, unknown>)[place]);
}

const missing: Text = {
  en: '{item} is missing. The law asks for it here.',
  ru: 'Не хватает: {item}. Этого требует закон.',
  kk: 'Жетіспейді: {item}. Мұны заң талап етеді.',
};

/** One finding for each place that must still be filled, naming every instrument that asks for it. */
export function checkContents(
  file: RequestCase,
  isBilateral: (treatyId: string) => boolean,
): readonly Finding[] {
  const byPath = new Map<string, Finding>();
  for (const list of checklistsFor(file.content, isBilateral)) {
    for (const item of list.items) {
      if (!isRequired(item, file.content) || isPresent(item, file)) continue;
      const path = pathOf(item.at);
      const known = byPath.get(path);
      byPath.set(path, {
        code: 'contents_missing',
        severity: 'block',
        path,
        message: known?.message ?? fill(missing, { item: item.text }),
        citation: known ? `${known.citation}; ${item.source}` : item.source,
        blocks: ['approve', 'complete'],
      });
    }
  }
  return [...byPath.values()];
}
