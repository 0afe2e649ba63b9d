/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { AccountEmail } from './_components/account-email.tsx';

export interface PasswordResetProps {
  readonly language: Language;
  /** `by` is the last day on which the link works. */
  readonly data: Pick<EmailData, 'link' | 'by'>;
}

const intro: Text = {
  en: 'A new password was asked for your account in Komek. Open the link and choose one.',
  ru: 'Запрошен новый пароль для вашей учётной записи в Komek. Откройте ссылку и задайте его.',
  kk: 'Komek жүйесіндегі есептік жазбаңызға жаңа құпиясөз сұратылды. Сілтемені ашып, оны белгілеңіз.',
};
const linkLabel: Text = {
  en: 'Choose a new password',
  ru: 'Задать новый пароль',
  kk: 'Жаңа құпиясөз белгілеу',
};
const notYou: Text = {
  en: 'If you did not ask for it, do nothing: your present password stays valid.',
  ru: 'Если вы его не запрашивали, ничего не делайте: прежний пароль останется в силе.',
  kk: 'Егер оны сіз сұратпаған болсаңыз, ештеңе істемеңіз: бұрынғы құпиясөз күшінде қалады.',
};

export function PasswordReset({ language, data }: PasswordResetProps) {
  return (
    <AccountEmail
      template="password-reset"
      language={language}
      data={data}
      intro={intro}
      linkLabel={linkLabel}
      notYou={notYou}
    />
  );
}

PasswordReset.PreviewProps = {
  language: 'ru',
  data: { link: 'https://komek.example/reset/secret', by: '2026-03-16' },
} satisfies PasswordResetProps;

export default PasswordReset;
