import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import kk from 'i18n-iso-countries/langs/kk.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import type { StateCode } from '../domain/codes.ts';
import type { Language, Text } from '../domain/text.ts';

for (const locale of [en, kk, ru]) countries.registerLocale(locale);

/** Where the package's name is not the one official correspondence uses. */
const ownNames: Readonly<Record<StateCode, Partial<Text>>> = {
  CN: { en: 'China', ru: 'Китай' },
  CZ: { en: 'Czechia', kk: 'Чехия' },
  IR: { en: 'Iran' },
  KG: { ru: 'Кыргызстан' },
  KR: { en: 'Republic of Korea', kk: 'Корея Республикасы' },
  MD: { en: 'Moldova', ru: 'Молдова' },
  RU: { en: 'Russia', ru: 'Россия' },
  TM: { ru: 'Туркменистан' },
};

/** The code itself where no name is known. */
export const stateName = (code: StateCode, language: Language): string =>
  ownNames[code]?.[language] ?? countries.getName(code, language, { select: 'official' }) ?? code;

/** Every state, sorted as the language sorts. */
export function listStates(language: Language): readonly { code: StateCode; name: string }[] {
  const collator = new Intl.Collator(language);
  return Object.keys(countries.getAlpha2Codes())
    .map((code) => ({ code, name: stateName(code, language) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
