/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface ActionNeededProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'needed' | 'by' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A record waits for an action from you. Open it, sign in and do what is listed here.',
  ru: 'По записи требуется ваше действие. Откройте её, войдите в систему и выполните указанное ниже.',
  kk: 'Жазба бойынша сіздің әрекетіңіз қажет. Жазбаны ашып, жүйеге кіріңіз де, төменде көрсетілгенді орындаңыз.',
};

export function ActionNeeded({ language, data }: ActionNeededProps) {
  return (
    <RecordEmail
      template="action-needed"
      language={language}
      data={data}
      intro={intro}
      shows={['needed', 'by']}
    />
  );
}

ActionNeeded.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'MLA-OUT-2026-000123',
    needed: {
      en: 'Correct the returned draft',
      ru: 'Исправить возвращённый черновик',
      kk: 'Қайтарылған жобаны түзету',
    },
    by: '2026-03-16',
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies ActionNeededProps;

export default ActionNeeded;
