import { searchTermsOf } from '../../../src/domain/people/search-key.ts';
import type { Random } from './random.ts';

const syllables =
  'ба бо ву ви га го ду ди же жу за зи ка кы ла лю ма мо на ну па пе ра ро са су та ты фа хо ца че ша щу эр ял'.split(
    ' ',
  );
const endings = 'демов демин демаев демчук демадзе демян демель демис демко демов-Макетов'.split(' ');

/** Surnames of nonsense that say that nobody bears them; a few are common and most are rare, as with real ones. */
export const surnames: readonly string[] = syllables.flatMap((first, index) =>
  syllables.flatMap((second) =>
    endings
      .map((ending) => `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}${ending}`)
      .slice(index % 2),
  ),
);

export const pickSurname = (random: Random): string =>
  surnames[Math.floor(surnames.length * random.next() ** 1.5)] ?? 'Демов';

const known = new Map<string, readonly string[]>();

const termsOfWord = (word: string): readonly string[] => {
  const terms = known.get(word) ?? searchTermsOf(word);
  known.set(word, terms);
  return terms;
};

/** What termsOf of the product answers, without folding the same surname a thousand times; a test holds them equal. */
export const termsOfNames = (names: readonly string[], numbers: readonly string[]): readonly string[] => [
  ...new Set([
    ...names.flatMap((name) => [name, ...name.split(/[\s,-]+/)]).flatMap(termsOfWord),
    ...numbers.flatMap(searchTermsOf),
  ]),
];
