import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EmailData, emailTemplates } from '../../src/domain/notifications/email.ts';
import { type Language, languages, type Text } from '../../src/domain/text.ts';
import { renderEmail } from '../../src/notifications/render-email.tsx';
import { textsInSource } from '../support/texts-in-source.ts';

const files = [...globSync('emails/**/*.tsx'), 'src/i18n/email-subjects.ts'].sort();

const texts = files.flatMap((file) => textsInSource(readFileSync(file, 'utf8')));

const placeholders = (message: string): readonly string[] => (message.match(/\{\w+\}/g) ?? []).sort();

const said = (text: Partial<Text>, language: Language): string => text[language]?.trim() ?? '';

const incomplete = (all: readonly Partial<Text>[]) =>
  all.filter((text) => languages.some((language) => said(text, language) === ''));

const term = { by: '2026-03-16', at: '09:30', zone: '+05:00' };
const record: EmailData = {
  reference: 'MLA-OUT-2026-000123',
  needed: { en: 'Sign', ru: 'Подписать', kk: 'Қол қою' },
  by: '2026-03-16',
  link: 'https://komek.example/r/1',
};
/** What a message may be about: a step, a term that runs, one that is over, a confidential file, an account. */
const occasions: readonly EmailData[] = [
  record,
  { ...record, terms: [{ ...term, over: false }] },
  { ...record, terms: [{ ...term, over: true }] },
  { ...record, confidential: true },
  { link: record.link },
];

async function everyMessage(language: Language): Promise<string> {
  const messages = await Promise.all(
    emailTemplates.flatMap((template) =>
      occasions.map((data) => renderEmail({ template, language, data: { ...data } })),
    ),
  );
  return messages.map(({ subject, text, html }) => `${subject}\n${text}\n${html}`).join('\n');
}

describe('words of the e-mails', () => {
  it('stand in each of the three languages', () => {
    expect(texts.length).toBeGreaterThan(30);
    expect(incomplete(texts)).toEqual([]);
  });

  it('take the same values in each language', () => {
    for (const text of texts) {
      const wanted = placeholders(said(text, 'en'));
      for (const language of languages) {
        expect(placeholders(said(text, language)), said(text, language)).toEqual(wanted);
      }
    }
  });

  it.each(languages)('are each said by some message in %s', async (language) => {
    const all = await everyMessage(language);
    const pieces = texts.flatMap((text) => said(text, language).split(/\{\w+\}/));
    expect(pieces.filter((piece) => !all.includes(piece.trim()))).toEqual([]);
  });

  it('are missed where a language is left out or says nothing', () => {
    const source =
      "const intro = { en: 'Open it', ru: 'Откройте' }; const by = { en: 'Due', ru: '', kk: 'Мерзімі' };";
    expect(incomplete(textsInSource(source)).map(({ en }) => en)).toEqual(['Open it', 'Due']);
  });
});
