/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface ProgressReportedProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'Progress has been reported on a record. Open the record to read it.',
  ru: 'По записи сообщено о ходе исполнения. Откройте запись, чтобы прочитать сообщение.',
  kk: 'Жазба бойынша орындау барысы хабарланды. Хабарламаны оқу үшін жазбаны ашыңыз.',
};

export function ProgressReported({ language, data }: ProgressReportedProps) {
  return (
    <RecordEmail template="progress-reported" language={language} data={data} intro={intro} shows={[]} />
  );
}

ProgressReported.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'EXT-OUT-2026-000007',
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies ProgressReportedProps;

export default ProgressReported;
