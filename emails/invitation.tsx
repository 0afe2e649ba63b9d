/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { AccountEmail } from './_components/account-email.tsx';

export interface InvitationProps {
  readonly language: Language;
  /** `by` is the last day on which the link works. */
  readonly data: Pick<EmailData, 'link' | 'by'>;
}

const intro: Text = {
  en: 'An account in Komek, the register of requests for legal assistance, has been opened for you. Open the link and choose a password.',
  ru: 'Для вас открыта учётная запись в Komek – реестре запросов о правовой помощи. Откройте ссылку и задайте пароль.',
  kk: 'Сізге құқықтық көмек туралы сұрау салулар тізілімі – Komek жүйесінде есептік жазба ашылды. Сілтемені ашып, құпиясөз белгілеңіз.',
};
const linkLabel: Text = {
  en: 'Accept the invitation',
  ru: 'Принять приглашение',
  kk: 'Шақыруды қабылдау',
};
const notYou: Text = {
  en: 'If you did not expect this invitation, do not open the link and tell your administrator.',
  ru: 'Если вы не ждали этого приглашения, не открывайте ссылку и сообщите администратору.',
  kk: 'Егер бұл шақыруды күтпеген болсаңыз, сілтемені ашпаңыз және әкімшіге хабарлаңыз.',
};

export function Invitation({ language, data }: InvitationProps) {
  return (
    <AccountEmail
      template="invitation"
      language={language}
      data={data}
      intro={intro}
      linkLabel={linkLabel}
      notYou={notYou}
    />
  );
}

Invitation.PreviewProps = {
  language: 'ru',
  data: { link: 'https://komek.example/invitation/secret', by: '2026-03-16' },
} satisfies InvitationProps;

export default Invitation;
