/**
 * ICAO Doc 9303, Machine Readable Travel Documents, Part 3, section 6, table B «Transliteration of Cyrillic characters»: the
 * letters of Russian, Ukrainian, Belarusian and their neighbours as passports write them.
 */
const icao: Readonly<Record<string, string>> = {
  а: 'A',
  б: 'B',
  в: 'V',
  г: 'G',
  д: 'D',
  е: 'E',
  ё: 'E',
  ж: 'ZH',
  з: 'Z',
  и: 'I',
  і: 'I',
  й: 'I',
  к: 'K',
  л: 'L',
  м: 'M',
  н: 'N',
  о: 'O',
  п: 'P',
  р: 'R',
  с: 'S',
  т: 'T',
  у: 'U',
  ф: 'F',
  х: 'KH',
  ц: 'TS',
  ч: 'CH',
  ш: 'SH',
  щ: 'SHCH',
  ъ: 'IE',
  ы: 'Y',
  ь: '',
  э: 'E',
  ю: 'IU',
  я: 'IA',
  ґ: 'G',
  ў: 'U',
  ј: 'J',
  љ: 'LJ',
  њ: 'NJ',
  є: 'IE',
  ї: 'I',
};

/** Kazakh letters, which the table does not have: the nearest plain letter, ours to propose and the passport's to decide. */
const proposed: Readonly<Record<string, string>> = {
  ә: 'A',
  ғ: 'G',
  қ: 'K',
  ң: 'N',
  ө: 'O',
  ұ: 'U',
  ү: 'U',
  һ: 'H',
};

export interface LatinName {
  readonly text: string;
  /** Letters of the name that no table tells how to write, once each. */
  readonly proposedLetters: readonly string[];
}

/** How passports would write a Cyrillic name in Latin letters; undefined where there is nothing to transliterate. */
export function latinNameOf(name: string): LatinName | undefined {
  if (!/\p{Script=Cyrillic}/u.test(name)) return undefined;
  const letters = [...name.normalize('NFC').trim().toLowerCase()];
  return {
    text: letters
      .map((letter) => icao[letter] ?? proposed[letter] ?? letter.toUpperCase())
      .join('')
      .replace(/\s+/g, ' '),
    proposedLetters: [...new Set(letters.filter((letter) => letter in proposed))].map((letter) =>
      letter.toUpperCase(),
    ),
  };
}
