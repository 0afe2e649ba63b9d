import { type AssuranceKind, assuranceKinds } from '../law/kz/assurances.ts';
import { citationText } from '../law/kz/citation-text.ts';
import { type Source, sources } from '../law/kz/sources.ts';
import type { Text } from '../text.ts';
import type { Treaty } from '../treaties/treaty.ts';
import { treatyArticle } from './treaty-article.ts';

interface Ground {
  readonly code: string;
  readonly type: string;
  readonly article?: string | null;
}

/** What asks for an assurance of the kind here: the Code, and the chosen treaties where their text was read to do so. */
export function assuranceArticles(kind: string, treaties: readonly Treaty[]): readonly Text[] {
  const known: AssuranceKind | undefined = assuranceKinds.find(({ code }) => code === kind);
  if (!known) return [];
  const ids = new Set(treaties.map(({ id }) => id));
  const fromTables = known.refs.filter((ref) => {
    const source = sourceOf(ref);
    return source?.form === 'code' || (source?.treatyId !== undefined && ids.has(source.treatyId));
  });
  const codes: readonly string[] = known.provisionCodes;
  const fromTreaties = treaties.flatMap((treaty) =>
    groundsOf(treaty)
      .filter(({ code, type }) => codes.includes(code) && type === 'mandatory_unless_assurance')
      .map(({ article }) => treatyArticle(treaty, article ?? '')),
  );
  const texts = [
    ...fromTables.map(citationText),
    ...fromTreaties.filter(({ citation }) => !fromTables.includes(citation)).map(({ name }) => name),
  ];
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

const sourceOf = (ref: string): Source | undefined => {
  const table: Readonly<Record<string, Source>> = sources;
  return table[ref.split(' ')[0] ?? ''];
};

const groundsOf = ({ provisions }: Treaty): readonly Ground[] =>
  (provisions?.refusal_grounds as readonly Ground[] | null | undefined) ?? [];
