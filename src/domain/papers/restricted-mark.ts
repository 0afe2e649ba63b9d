/**
 * Whether words bear a mark of restricted papers, which no register on the Internet may hold: "for official use"
 * (Government Decree No 429 of 24 June 2022) or of a state secret (Law No 349-I of 15 March 1999). A mark on a scan is
 * not seen; whoever sends it is told beforehand.
 */
export const restrictedMark = (words: string): boolean =>
  marks.test(words.normalize('NFC').replace(/\s+/gu, ' '));

// A word of its own, so that no surname or code that has the letters in it is taken for a mark.
const word = (letters: string) => `(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`;

const marks = new RegExp(
  [
    word('ДСП'),
    word('ҚБП'),
    word('[Дд](?:ля|ЛЯ) (?:служебного пользования|СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ)'),
    word('[Ққ](?:ызмет|ЫЗМЕТ) (?:бабында пайдалану|БАБЫНДА ПАЙДАЛАНУ)(?: (?:үшін|ҮШІН))?'),
    word('(?:СОВЕРШЕННО )?СЕКРЕТНО'),
    word('(?:ӨТЕ )?ҚҰПИЯ'),
  ].join('|'),
  'u',
);
