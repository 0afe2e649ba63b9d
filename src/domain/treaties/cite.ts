import type { Language, Text } from '../text.ts';
import { dateInWords } from './date-in-words.ts';
import type { Treaty } from './treaty.ts';

/** The title in a language, or the Russian one where the registry knows no other. */
export function titleIn(treaty: Treaty, language: Language) {
  const own = treaty.titles[language];
  const titleLanguage: Language = own === null ? 'ru' : language;
  return {
    treatyId: treaty.id,
    title: own ?? treaty.titles.ru,
    titleLanguage,
    titleComposed: titleLanguage === 'ru' && treaty.titles.ruComposed,
  };
}

const cites = new WeakMap<Treaty, Text>();

/** How a letter names the treaty. Without a Kazakh or English title the Russian one stands in its place. */
export function citeOf(treaty: Treaty): Text {
  const known = cites.get(treaty);
  if (known !== undefined) return known;
  const cite = composeCite(treaty);
  cites.set(treaty, cite);
  return cite;
}

function composeCite(treaty: Treaty): Text {
  const { en, ru, kk } = treaty.titles;
  const russian = dated(ru, treaty, 'ru');
  return {
    en: en === null ? russian : dated(en, treaty, 'en'),
    ru: russian,
    kk: kk === null ? russian : dated(kk, treaty, 'kk'),
  };
}

const yearInTitle = /\d{4}/;

function dated(title: string, { signedOn, form }: Treaty, language: Language): string {
  if (form === 'multilateral' || signedOn === null || yearInTitle.test(title)) return title;
  const date = dateInWords(signedOn)[language];
  if (language === 'kk') return `${title} (${date})`;
  return `${title} ${language === 'en' ? 'of' : 'от'} ${date}`;
}
