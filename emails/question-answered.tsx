/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface QuestionAnsweredProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A question on a record has been answered. Open the record to read the answer.',
  ru: 'На вопрос по записи получен ответ. Откройте запись, чтобы прочитать его.',
  kk: 'Жазба бойынша қойылған сұраққа жауап берілді. Жауапты оқу үшін жазбаны ашыңыз.',
};

export function QuestionAnswered({ language, data }: QuestionAnsweredProps) {
  return (
    <RecordEmail template="question-answered" language={language} data={data} intro={intro} shows={[]} />
  );
}

QuestionAnswered.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'EXT-OUT-2026-000007',
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies QuestionAnsweredProps;

export default QuestionAnswered;
