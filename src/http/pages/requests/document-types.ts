import { contents } from '../../../domain/law/kz/contents.ts';
import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Demands } from './demands.ts';

const own: Readonly<Record<string, Text>> = {
  undertaking: requestPage.typeUndertaking,
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

/** The papers the law asks for here, then the general types. */
export function documentTypes(demands: Demands | undefined): readonly { value: string; name: Text }[] {
  const asked = (demands?.papers ?? []).map(({ path, text }) => ({
    value: path.replace('/documents/', ''),
    name: text,
  }));
  const general = Object.entries(own).map(([value, name]) => ({ value, name }));
  return [...asked, ...general.filter(({ value }) => asked.every((paper) => paper.value !== value))];
}
