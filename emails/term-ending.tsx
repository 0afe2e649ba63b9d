/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface TermEndingProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'needed' | 'terms' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A time limit on a record you answer for needs your attention. Open the record to see which limit it is and what remains to be done.',
  ru: 'Требует внимания срок по записи, за которую вы отвечаете. Откройте запись и проверьте, какой это срок и что осталось сделать.',
  kk: 'Сіз жауап беретін жазба бойынша мерзімге назар аудару қажет. Бұл қай мерзім екенін және не істеу қалғанын көру үшін жазбаны ашыңыз.',
};

export function TermEnding({ language, data }: TermEndingProps) {
  return (
    <RecordEmail
      template="term-ending"
      language={language}
      data={data}
      intro={intro}
      shows={['needed', 'terms']}
    />
  );
}

TermEnding.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'EXT-IN-2026-000031',
    needed: {
      en: 'Record the ruling of the investigating judge',
      ru: 'Внести постановление следственного судьи',
      kk: 'Тергеу судьясының қаулысын енгізу',
    },
    terms: [
      { by: '2026-03-15', at: '21:30', zone: '+05:00', over: true },
      { by: '2026-03-16', at: '09:30', zone: '+05:00', over: false },
    ],
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies TermEndingProps;

export default TermEnding;
