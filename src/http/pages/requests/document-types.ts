import type { Direction } from '../../../domain/codes.ts';
import { contents } from '../../../domain/law/kz/contents.ts';
import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Demands } from './demands.ts';

export interface DocumentType {
  readonly value: string;
  readonly name: Text;
}

const own: Readonly<Record<string, Text>> = {
  undertaking: requestPage.typeUndertaking,
  guarantee: requestPage.typeGuarantee,
  answer: requestPage.typeAnswer,
  translation: requestPage.typeTranslation,
  other: requestPage.typeOther,
};

const known: ReadonlyMap<string, Text> = new Map(
  contents.flatMap(({ items }) =>
    items
      .filter(({ type }) => type === 'document')
      .map(({ at, text }) => [at.replace('documents:', ''), text] as const),
  ),
);

/** The code itself for a type that only the caller knows. */
export const documentTypeName = (type: string): Text =>
  own[type] ?? known.get(type) ?? { en: type, ru: type, kk: type };

const named = (...types: readonly string[]) =>
  types.map((value) => ({ value, name: documentTypeName(value) }));

/** УПК 558: reciprocity rests on our undertaking when we ask, on the other state's guarantee when they do. */
const promise: Readonly<Record<Direction, string>> = { outgoing: 'undertaking', incoming: 'guarantee' };

/** The papers the law asks for here, then the general types. */
export function documentTypes(demands: Demands, direction: Direction): readonly DocumentType[] {
  const asked = demands.papers.map(({ path, text }) => ({
    value: path.replace('/documents/', ''),
    name: text,
  }));
  const general = named(promise[direction], 'translation', 'answer', 'other');
  return [...asked, ...general.filter(({ value }) => asked.every((paper) => paper.value !== value))];
}

/** What the other state's officer brings. */
export const documentTypesOfState = (direction: Direction): readonly DocumentType[] =>
  named(...(direction === 'incoming' ? ['guarantee'] : []), 'answer', 'translation', 'other');
