import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Language, languages, type Text } from '../../src/domain/text.ts';

const files = globSync('src/i18n/messages/*.ts');
const pages = globSync('src/{http/pages,notifications,i18n}/**/*.{ts,tsx}').map((file) =>
  readFileSync(file, 'utf8'),
);

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'kk' in value;

/** Every text of a module, by the name it is used under. */
async function textsOf(file: string): Promise<readonly { table: string; key: string; text: Text }[]> {
  const module = (await import(/* @vite-ignore */ `../../${file}`)) as Record<
    string,
    Record<string, unknown>
  >;
  return Object.entries(module).flatMap(([table, entries]) =>
    Object.entries(entries)
      .filter((entry): entry is [string, Text] => isText(entry[1]))
      .map(([key, text]) => ({ table, key, text })),
  );
}

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();

/** Categories of Unicode; Kazakh nouns take no plural after a number. */
const wantedForms = { kk: ['other'], ru: ['few', 'many', 'one', 'other'], en: ['one', 'other'] };

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The forms of each plural of a message, exact numbers such as =0 aside. */
const formsIn = (parts: Parts): readonly (readonly string[])[] =>
  parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const inner = Object.values(part.options).flatMap(({ value }) => formsIn(value));
    if (!('pluralType' in part)) return inner;
    const names = Object.keys(part.options).filter((name) => !name.startsWith('='));
    return [names.sort(), ...inner];
  });

const pluralForms = (message: string, language: Language) =>
  formsIn(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());

describe.each(files.map((file) => [basename(file), file]))('the messages in %s', (_name, file) => {
  it('say something in each of the three languages', async () => {
    const texts = await textsOf(file);
    const empty = texts.filter(({ text }) => languages.some((language) => text[language].trim() === ''));
    expect(empty).toEqual([]);
  });

  it('take the same values in each language', async () => {
    for (const { key, text } of await textsOf(file)) {
      const wanted = [...new Set(placeholders(text.en))];
      for (const language of languages) {
        expect([...new Set(placeholders(text[language]))], `${key} in ${language}`).toEqual(wanted);
      }
    }
  });

  it('count as each language counts', async () => {
    for (const { key, text } of await textsOf(file)) {
      for (const language of languages) {
        for (const forms of pluralForms(text[language], language)) {
          expect(forms, `${key} in ${language}`).toEqual(wantedForms[language]);
        }
      }
    }
  });

  it('are Kazakh in Kazakh and Russian in Russian', async () => {
    const long = (await textsOf(file)).filter(({ text }) => text.ru.length > 25 && text.kk.length > 25);
    const untranslated = long.filter(
      ({ text }) => text.kk === text.ru || text.ru === text.en || !/[А-Яа-я]/.test(text.ru),
    );
    expect(untranslated.map(({ key }) => key)).toEqual([]);
  });
});

describe('messages of the pages', () => {
  it('are each used somewhere', async () => {
    const unused: string[] = [];
    for (const file of files) {
      for (const { table, key } of await textsOf(file)) {
        if (table.endsWith('Names')) continue;
        const dot = new RegExp(`\\b${table}\\.${key}\\b`);
        const lookedUp = new RegExp(`\\b${table}\\[`);
        if (!pages.some((page) => dot.test(page) || lookedUp.test(page))) unused.push(`${table}.${key}`);
      }
    }
    expect(unused).toEqual([]);
  });

  it('read as ICU messages', async () => {
    for (const file of files) {
      for (const { key, text } of await textsOf(file)) {
        for (const language of languages) {
          const read = () => new IntlMessageFormat(text[language], language, undefined, { ignoreTag: true });
          expect(read, `${key} in ${language}`).not.toThrow();
        }
      }
    }
  });
});
