/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface StatusChangedProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'by' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'The status of a record you work with has changed. Open it to see whether anything is expected of you.',
  ru: 'Изменился статус записи, с которой вы работаете. Откройте её и проверьте, требуется ли что-либо от вас.',
  kk: 'Сіз жұмыс істейтін жазбаның мәртебесі өзгерді. Оны ашып, сізден әрекет талап етілетінін-етілмейтінін тексеріңіз.',
};

export function StatusChanged({ language, data }: StatusChangedProps) {
  return (
    <RecordEmail template="status-changed" language={language} data={data} intro={intro} shows={['by']} />
  );
}

StatusChanged.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'MLA-OUT-2026-000123',
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies StatusChangedProps;

export default StatusChanged;
