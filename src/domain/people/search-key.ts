/** Letter by letter, so that the key of a beginning is the beginning of the key. */
const plainLetters: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  є: 'e',
  ї: 'i',
  ґ: 'g',
  ў: 'u',
  җ: 'j',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * How one Cyrillic name is written in Latin in passports of different years and states. A name is filed under each,
 * so that a reader may type the spelling in front of them.
 */
const spellings: readonly Readonly<Record<string, string>>[] = [
  {},
  { ж: 'zh', х: 'kh', ц: 'ts', щ: 'shch' },
  { ж: 'zh', х: 'kh', ц: 'ts', щ: 'shch', й: 'y', ю: 'yu', я: 'ya', ё: 'yo' },
  { ж: 'zh', ц: 'ts', й: 'y', ы: 'i', ю: 'yu', я: 'ya' },
  { ғ: 'gh', қ: 'q', ж: 'zh', х: 'kh' },
  { қ: 'q', й: 'y' },
];

/** Latin spellings brought to the Cyrillic key, so that a Latin name is found by its Cyrillic spelling. */
const latinToKey: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sh'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/ts/g, 'c'],
  [/y(?=u|a)/g, 'i'],
  [/yo/g, 'e'],
  [/y(?=e)/g, ''],
];

function fold(text: string, letters: Readonly<Record<string, string>>): string {
  let key = '';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const latin = letters[letter] ?? plainLetters[letter];
    key += latin ?? letter.normalize('NFKD').replace(/[^a-z0-9]/g, '');
  }
  return key;
}

/** Key of what a reader typed, in Cyrillic or Latin: letters and digits only, `a-z0-9`. */
export const foldForSearch = (text: string): string => fold(text, {});

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** Passports write е after a vowel, and at the beginning, as ye: Жұмабаев is Zhumabayev. */
const withIotatedE = (text: string): string => text.replace(/(^|[аеёиоуыэюяәөұүі])(?=е)/giu, '$1й');

/** Every key under which a surname or number is filed; a reader's key finds it when it is the beginning of one of them. */
export function searchTermsOf(text: string): readonly string[] {
  const terms = isCyrillic(text)
    ? [text, withIotatedE(text)].flatMap((spelt) => spellings.map((letters) => fold(spelt, letters)))
    : [
        foldForSearch(text),
        latinToKey.reduce((key, [pattern, letter]) => key.replace(pattern, letter), foldForSearch(text)),
      ];
  return [...new Set(terms)].filter((term) => term.length > 0);
}
