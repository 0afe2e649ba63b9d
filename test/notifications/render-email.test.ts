import { describe, expect, test } from 'vitest';
import { ActionNeeded } from '../../emails/action-needed.tsx';
import { BasisChanged } from '../../emails/basis-changed.tsx';
import { Invitation } from '../../emails/invitation.tsx';
import { PasswordReset } from '../../emails/password-reset.tsx';
import { ProgressReported } from '../../emails/progress-reported.tsx';
import { QuestionAnswered } from '../../emails/question-answered.tsx';
import { QuestionAsked } from '../../emails/question-asked.tsx';
import { RequestReceived } from '../../emails/request-received.tsx';
import { StatusChanged } from '../../emails/status-changed.tsx';
import { TermEnding } from '../../emails/term-ending.tsx';
import { type EmailData, type EmailTemplate, emailTemplates } from '../../src/domain/notifications/email.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { renderEmail } from '../../src/notifications/render-email.tsx';

const previews: Record<EmailTemplate, EmailData> = {
  'action-needed': ActionNeeded.PreviewProps.data,
  'basis-changed': BasisChanged.PreviewProps.data,
  invitation: Invitation.PreviewProps.data,
  'password-reset': PasswordReset.PreviewProps.data,
  'question-answered': QuestionAnswered.PreviewProps.data,
  'progress-reported': ProgressReported.PreviewProps.data,
  'question-asked': QuestionAsked.PreviewProps.data,
  'request-received': RequestReceived.PreviewProps.data,
  'status-changed': StatusChanged.PreviewProps.data,
  'term-ending': TermEnding.PreviewProps.data,
};
const everyMessage = emailTemplates.flatMap((template) =>
  languages.map((language) => ({ template, language, data: previews[template] })),
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
    const message = { template: 'action-needed', language: 'kk', data: previews['action-needed'] } as const;
    expect(await renderEmail(message)).toEqual(await renderEmail(message));
  });

  test('no language speaks the words of another', async () => {
    for (const template of emailTemplates) {
      const texts = await Promise.all(
        languages.map(
          async (language) => (await renderEmail({ template, language, data: previews[template] })).text,
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
