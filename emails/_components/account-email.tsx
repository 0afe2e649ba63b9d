/** @jsxImportSource react */
import { Text as Paragraph } from '@react-email/text';
import type { EmailData, EmailTemplate } from '../../src/domain/notifications/email.ts';
import { fill, type Language, type Text } from '../../src/domain/text.ts';
import { emailDate } from '../../src/i18n/email-date.ts';
import { emailSubject } from '../../src/i18n/email-subjects.ts';
import { Layout } from './layout.tsx';
import { styles } from './styles.ts';

const validity: Text = {
  en: 'The link works once.',
  ru: 'Ссылка действует один раз.',
  kk: 'Сілтеме бір рет қана жарамды.',
};
const validityUntil: Text = {
  en: 'The link works once, until {by}.',
  ru: 'Ссылка действует один раз, до {by}.',
  kk: 'Сілтеме бір рет қана, {by} күніне дейін жарамды.',
};

export interface AccountEmailProps {
  readonly language: Language;
  /** `by` is the last day on which the link works. */
  readonly data: Pick<EmailData, 'link' | 'by'>;
}

interface AccountTexts {
  readonly intro: Text;
  readonly linkLabel: Text;
  /** What to do about a message that one did not cause. */
  readonly notYou: Text;
}

/** A message that opens an account by a one-time link. */
export function accountEmail(template: EmailTemplate, { intro, linkLabel, notYou }: AccountTexts) {
  function AccountEmail({ language, data }: AccountEmailProps) {
    const works = data.by ? fill(validityUntil, { by: emailDate(data.by, language) }) : validity;
    return (
      <Layout
        language={language}
        title={emailSubject(template, language, data)}
        preview={intro[language]}
        link={data.link}
        linkLabel={linkLabel[language]}
      >
        {[intro, works, notYou].map((text) => (
          <Paragraph key={text.en} style={styles.text}>
            {text[language]}
          </Paragraph>
        ))}
      </Layout>
    );
  }
  AccountEmail.PreviewProps = {
    language: 'ru',
    data: { link: `https://komek.example/${template}/secret`, by: '2026-03-16' },
  } satisfies AccountEmailProps;
  return AccountEmail;
}
