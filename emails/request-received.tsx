/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface RequestReceivedProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'needed' | 'by' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A new record has arrived. Open it to see what it contains and what the next step is.',
  ru: 'Поступила новая запись. Откройте её, чтобы ознакомиться с содержанием и следующим шагом.',
  kk: 'Жаңа жазба келіп түсті. Мазмұнымен және келесі қадаммен танысу үшін оны ашыңыз.',
};

export function RequestReceived({ language, data }: RequestReceivedProps) {
  return (
    <RecordEmail
      template="request-received"
      language={language}
      data={data}
      intro={intro}
      shows={['needed', 'by']}
    />
  );
}

RequestReceived.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'TRA-IN-2026-000012',
    needed: { en: 'Confirm receipt', ru: 'Подтвердить получение', kk: 'Алынғанын растау' },
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies RequestReceivedProps;

export default RequestReceived;
