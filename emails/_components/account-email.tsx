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
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly data: Pick<EmailData, 'link' | 'by'>;
  readonly intro: Text;
  readonly linkLabel: Text;
  readonly notYou: Text;
}

export function AccountEmail({ template, language, data, intro, linkLabel, notYou }: AccountEmailProps) {
  const works = data.by ? fill(validityUntil, { by: emailDate(data.by, language) }) : validity;
  return (
    <Layout
      language={language}
      title={emailSubject(template, language, data)}
      preview={intro[language]}
      link={data.link}
      linkLabel={linkLabel[language]}
    >
      <Paragraph style={styles.text}>{intro[language]}</Paragraph>
      <Paragraph style={styles.text}>{works[language]}</Paragraph>
      <Paragraph style={styles.text}>{notYou[language]}</Paragraph>
    </Layout>
  );
}
