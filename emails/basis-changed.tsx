/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface BasisChangedProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'needed' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A treaty officer changed the registry of treaties, and it concerns a record you work with. Open it to see what is needed.',
  ru: 'Сотрудник по договорам изменил реестр договоров, и это касается записи, с которой вы работаете. Откройте её и проверьте, что требуется.',
  kk: 'Шарттар жөніндегі қызметкер шарттар тізілімін өзгертті, бұл сіз жұмыс істейтін жазбаға қатысты. Оны ашып, не қажет екенін қараңыз.',
};

export function BasisChanged({ language, data }: BasisChangedProps) {
  return (
    <RecordEmail template="basis-changed" language={language} data={data} intro={intro} shows={['needed']} />
  );
}

BasisChanged.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'MLA-OUT-2026-000123',
    needed: {
      en: 'Look at the legal basis',
      ru: 'Проверить правовое основание',
      kk: 'Құқықтық негізді тексеру',
    },
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies BasisChangedProps;

export default BasisChanged;
