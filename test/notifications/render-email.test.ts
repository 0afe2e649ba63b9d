import { describe, expect, test } from 'vitest';
import { type EmailData, emailTemplates } from '../../src/domain/notifications/email.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { renderEmail } from '../../src/notifications/render-email.tsx';
import { sampleEmails } from '../../src/notifications/sample-emails.ts';

const everyMessage = emailTemplates.flatMap((template) =>
  languages.map((language) => ({ template, language, data: sampleEmails[template] })),
);
const aboutRecords = everyMessage.filter(({ data }) => data.reference);
const date: Record<Language, string> = { en: '16 March 2026', ru: '16.03.2026', kk: '16.03.2026' };

describe('every message in every language', () => {
  test.each(everyMessage)('$template in $language says what it must in both parts', async (message) => {
    const { subject, html, text } = await renderEmail(message);
    const { data, language } = message;
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain(`<title>${subject}</title>`);
    expect(text).toContain(subject);
    const facts = [data.reference, data.needed?.[language], data.by && date[language]];
    for (const fact of [data.link, ...facts]) {
      if (!fact) continue;
      expect(html).toContain(fact);
      expect(text).toContain(fact);
    }
  });

  test.each(everyMessage)('$template in $language loads nothing from elsewhere', async (message) => {
    const { html, text } = await renderEmail(message);
    expect(html).not.toMatch(/<img|<link|@import|url\(|src=/i);
    expect(text).not.toMatch(/<[a-z]/i);
  });

  test('the same message is the same bytes each time', async () => {
    const message = {
      template: 'action-needed',
      language: 'kk',
      data: sampleEmails['action-needed'],
    } as const;
    expect(await renderEmail(message)).toEqual(await renderEmail(message));
  });

  test('no language speaks the words of another', async () => {
    for (const template of emailTemplates) {
      const texts = await Promise.all(
        languages.map(
          async (language) => (await renderEmail({ template, language, data: sampleEmails[template] })).text,
        ),
      );
      expect(new Set(texts).size).toBe(languages.length);
      expect(texts[languages.indexOf('en')]).not.toMatch(/[а-яё]/i);
      expect(texts[languages.indexOf('ru')]).not.toMatch(/[әғқңөұүһі]/i);
      expect(texts[languages.indexOf('kk')]).toMatch(/[әғқңөұүһі]/i);
    }
  });
});

describe('a message about a confidential file', () => {
  const secret: Omit<EmailData, 'link'> = {
    confidential: true,
    reference: 'EXT-IN-2026-000099',
    needed: { en: 'Extend custody', ru: 'Продлить срок', kk: 'Мерзімді ұзарту' },
    by: '2026-03-16',
  };

  test.each(aboutRecords)(
    '$template in $language says only that a record waits',
    async ({ template, language }) => {
      const data = { ...secret, link: 'https://komek.example/r/1' };
      const { subject, html, text } = await renderEmail({ template, language, data });
      const forbidden = ['EXT-IN', '000099', secret.needed?.[language], date[language]];
      for (const word of forbidden) {
        expect(subject).not.toContain(word);
        expect(html).not.toContain(word);
        expect(text).not.toContain(word);
      }
      expect(text).toContain(data.link);
      const plain = await renderEmail({ template: 'status-changed', language, data });
      expect({ subject, html, text }).toEqual(plain);
    },
  );

  test('is what a record message becomes when no reference is given', async () => {
    const { subject } = await renderEmail({
      template: 'action-needed',
      language: 'en',
      data: { link: 'https://komek.example/r/1', needed: { en: 'x', ru: 'x', kk: 'x' } },
    });
    expect(subject).toBe('A record needs your attention');
  });
});
