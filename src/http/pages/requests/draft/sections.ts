import type { Direction, Kind } from '../../../../domain/codes.ts';
import type { Text } from '../../../../domain/text.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { requestForm } from '../../../../i18n/messages/request-form.ts';

/** A part of the draft that has a page of its own. */
export interface DraftSection {
  readonly id: string;
  readonly title: Text;
  /** What it is for, to somebody who has never filed a request. */
  readonly why: Text;
  /** Fields of the contents that it fills. */
  readonly fields: readonly string[];
}

const sentence = ['imposedMonths', 'remainingMonths', 'judgmentFinalOn'];

/** What only requests of a kind have: the measures asked for, or the purpose, or the sentence. */
const particulars: Readonly<Record<Kind, DraftSection>> = {
  mla: {
    id: 'particulars',
    title: requestForm.measures,
    why: draft.measuresWhy,
    fields: ['measures'],
  },
  extradition: {
    id: 'particulars',
    title: draft.purposeAndSentence,
    why: draft.purposeWhy,
    fields: ['purpose', ...sentence],
  },
  transfer: {
    id: 'particulars',
    title: draft.sentence,
    why: draft.sentenceWhy,
    fields: ['role', 'sentenceEndsOn', ...sentence],
  },
};

const caseFields = ['caseNumber', 'caseTitle', 'facts', 'stage', 'proceedingType', 'detainedAt'];

const sectionsOfKind = (kind: Kind): readonly DraftSection[] => [
  { id: 'basis', title: draft.basis, why: draft.basisWhy, fields: ['legalBasis'] },
  { id: 'case', title: requestForm.case, why: draft.caseWhy, fields: caseFields },
  { id: 'persons', title: requestForm.persons, why: draft.personsWhy, fields: ['persons'] },
  { id: 'offences', title: requestForm.offences, why: draft.offencesWhy, fields: ['offences'] },
  particulars[kind],
  {
    id: 'authorities',
    title: requestForm.authorities,
    why: draft.authoritiesWhy,
    fields: ['requestingAuthority', 'requestedAuthority', 'theirReference'],
  },
  { id: 'contents', title: requestForm.otherContents, why: draft.contentsWhy, fields: ['details'] },
  { id: 'papers', title: requestForm.papers, why: draft.papersWhy, fields: ['documents'] },
  {
    id: 'handling',
    title: requestForm.handling,
    why: draft.handlingWhy,
    fields: ['urgent', 'confidential', 'requiredBy'],
  },
];

/** The last page: what an authority abroad would return our request for, or what theirs still lacks. */
export const lastPage = (direction: Direction): { readonly title: Text; readonly lead: Text } =>
  direction === 'outgoing'
    ? { title: draft.reviewTitle, lead: draft.reviewLead }
    : { title: draft.missingTitle, lead: draft.missingLead };

export type Editable = 'all' | readonly string[];

export const isOpen = (editable: Editable, field: string): boolean =>
  editable === 'all' || editable.includes(field);

/** The sections with something to fill for this person now, in the order of the work. */
export const sectionsFor = (kind: Kind, editable: Editable): readonly DraftSection[] =>
  sectionsOfKind(kind).filter(({ fields }) => fields.some((field) => isOpen(editable, field)));

/** The field that the control at a path belongs to. */
const fieldAt = (path: string): string => {
  const [, first = ''] = path.split('/');
  return first === 'measureDetail' ? 'measures' : first;
};

export const isIn = ({ fields }: Pick<DraftSection, 'fields'>, path: string): boolean =>
  fields.includes(fieldAt(path));

const idOf: ReadonlyMap<string, string> = new Map(
  (['mla', 'extradition', 'transfer'] as const)
    .flatMap(sectionsOfKind)
    .flatMap(({ id, fields }) => fields.map((field) => [field, id] as const)),
);

/** Where a field of the contents is filled, whatever the kind. */
export const sectionIdAt = (path: string): string | undefined => idOf.get(fieldAt(path));

export const isSectionId = (id: string): boolean => [...idOf.values()].includes(id);

export const draftHref = (id: string, section = ''): string =>
  `/requests/${id}/draft${section && `/${section}`}`;
