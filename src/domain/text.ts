/** A text in the three working languages. Official terms come from the glossary; the rest are ours and marked as proposed there. */
export interface Text {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Fills `{name}` placeholders in all three languages; a value may itself be a Text. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inLanguage = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      if (value === undefined) return whole;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { en: inLanguage('en'), ru: inLanguage('ru'), kk: inLanguage('kk') };
}
