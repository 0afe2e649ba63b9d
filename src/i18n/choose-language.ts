import { type Language, languages } from '../domain/text.ts';

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

export const parseLanguage = (value: string | undefined): Language | undefined =>
  value !== undefined && isLanguage(value) ? value : undefined;

/** The first of our languages in an Accept-Language header, by its weights; Kazakh, the state language, otherwise. */
export function chooseLanguage(acceptLanguage: string | undefined, fallback: Language = 'kk'): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters
        .map((parameter) => parameter.trim())
        .find((parameter) => parameter.startsWith('q='));
      return { tag: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.slice(2)) : 1, order };
    })
    .filter(({ tag, weight }) => isLanguage(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return parseLanguage(wanted[0]?.tag) ?? fallback;
}
