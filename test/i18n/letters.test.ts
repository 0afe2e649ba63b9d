import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsInSource } from '../support/texts-in-source.ts';

const files = [
  ...globSync('src/{domain,http,i18n,persistence,use-cases}/**/*.{ts,tsx}'),
  ...globSync('emails/**/*.tsx'),
].filter((file) => !file.includes('generated'));
const texts = files
  .map((file) => readFileSync(file, 'utf8'))
  .filter((source) => source.includes('kk:'))
  .flatMap(textsInSource);

const inCyrillic = texts.flatMap(({ ru = '', kk = '' }) => [ru, kk]);
const inKazakh = texts.flatMap(({ kk }) => kk ?? []);

/** A Latin look-alike within a Cyrillic word is not seen by people, nor found by a search. */
const mixesScripts = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );

/** Its vowels, and whether it begins with т or д, follow the word before, which is not known where a value stands. */
const ending = '(?:[дт][аеыі]|[дт][ае]н|[ндт][ыі]ң?|[нғқгк][ае]|[ыі]|с[ыі]|м?ен)';
const endsOnValue = new RegExp(`(?:\\}|#)-?${ending}(?!\\p{L})`, 'u');
/** After a date that ends in the name of a month: it needs an ending that only a word such as "күніне" can take. */
const unsupported = /\{\w+\} (?:да|де|та|те|бастап|дейін|кейін|бұрын|бері)(?!\p{L})/u;

describe('texts', () => {
  it('are written in the letters of their language', () => {
    expect(texts.length).toBeGreaterThan(2000);
    expect(inCyrillic.filter(mixesScripts)).toEqual([]);
    expect(texts.filter(({ ru = '' }) => /[әғқңөұүһі]/iu.test(ru))).toEqual([]);
  });

  it('hang no Kazakh ending on a value that may not take it', () => {
    const wrong = inKazakh.filter((text) => endsOnValue.test(text) || unsupported.test(text));
    expect(wrong).toEqual([]);
  });

  it.each(['{date} бастап', '{name} да көреді', '{state}ға', '{count}-тен', '{count, plural, other {#-ы}}'])(
    'are seen to hang one in “%s”',
    (text) => {
      expect(endsOnValue.test(text) || unsupported.test(text)).toBe(true);
    },
  );

  it.each(['{date} күнінен бастап', '{number}-адам', '{days} күнге дейін', '{reference} жобасы'])(
    'are not suspected in “%s”',
    (text) => {
      expect(endsOnValue.test(text) || unsupported.test(text)).toBe(false);
    },
  );
});
