/** @jsxImportSource react */
import { Text as Paragraph } from '@react-email/text';
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { emailSubject } from '../src/i18n/email-subjects.ts';
import { Layout } from './_components/layout.tsx';
import { styles } from './_components/styles.ts';

export interface MailTroubleProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'link'>;
}

const intro: Text = {
  en: 'The mail service told that messages to the address of an account do not arrive. Its holder hears of nothing until the address is right. Open the list of users to see whose it is.',
  ru: 'Почтовая служба сообщила, что письма на адрес одной из учётных записей не доходят. Пока адрес не исправлен, её владелец ничего не узнаёт. Откройте список пользователей и посмотрите, чей это адрес.',
  kk: 'Пошта қызметі есептік жазбалардың бірінің мекенжайына хаттар жетпейтінін хабарлады. Мекенжай түзетілгенше иесі ештеңе білмейді. Кімнің мекенжайы екенін көру үшін пайдаланушылар тізімін ашыңыз.',
};
const linkLabel: Text = {
  en: 'Open the list of users',
  ru: 'Открыть список пользователей',
  kk: 'Пайдаланушылар тізімін ашу',
};

/** To administrators; it names nobody. */
export function MailTrouble({ language, data }: MailTroubleProps) {
  return (
    <Layout
      language={language}
      title={emailSubject('mail-trouble', language, data)}
      preview={intro[language]}
      link={data.link}
      linkLabel={linkLabel[language]}
    >
      <Paragraph style={styles.text}>{intro[language]}</Paragraph>
    </Layout>
  );
}

MailTrouble.PreviewProps = {
  language: 'ru',
  data: { link: 'https://komek.example/users' },
} satisfies MailTroubleProps;

export default MailTrouble;
