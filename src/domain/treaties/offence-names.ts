import type { OffenceCategory } from '../codes.ts';
import { offenceCategoryNames } from '../law/kz/offence-categories.ts';
import type { Language, Text } from '../text.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** Categories as a list within a sentence. */
export function offenceList(offences: readonly OffenceCategory[]): Text {
  const inLanguage = (language: Language) =>
    offences.map((offence) => lowerFirst(offenceCategoryNames[offence][language])).join(', ');
  return { en: inLanguage('en'), ru: inLanguage('ru'), kk: inLanguage('kk') };
}
