import { citationText } from '../law/kz/citation-text.ts';
import { type Source, sources } from '../law/kz/sources.ts';
import type { Text } from '../text.ts';
import { citeOf } from '../treaties/cite.ts';
import type { Treaty } from '../treaties/treaty.ts';

export interface TreatyArticle {
  /** In the form of the tables of law where they name the treaty, else by its id in the registry. */
  readonly citation: string;
  /** In words. */
  readonly name: Text;
}

/** An article of a treaty of the registry; `article` may be empty where none is recorded. */
export function treatyArticle(treaty: Treaty, article: string): TreatyArticle {
  const source = Object.entries<Source>(sources).find(([, { treatyId }]) => treatyId === treaty.id)?.[0];
  const citation = `${source ?? treaty.id} ${article}`.trim();
  return { citation, name: source ? citationText(citation) : named(treaty, article) };
}

function named(treaty: Treaty, article: string): Text {
  const { en, ru, kk } = citeOf(treaty);
  if (article === '') return { en, ru, kk };
  return { en: `${en}, art. ${article}`, ru: `${ru}, ст. ${article}`, kk: `${kk}, ${article}-бап` };
}
