/** @jsxImportSource react */
import type { EmailData } from '../src/domain/notifications/email.ts';
import type { Language, Text } from '../src/domain/text.ts';
import { RecordEmail } from './_components/record-email.tsx';

export interface QuestionAskedProps {
  readonly language: Language;
  readonly data: Pick<EmailData, 'reference' | 'by' | 'link' | 'confidential'>;
}

const intro: Text = {
  en: 'A question has been asked on a record. Open it, read the question and answer it there.',
  ru: 'По записи задан вопрос. Откройте её, прочитайте вопрос и ответьте на него в системе.',
  kk: 'Жазба бойынша сұрақ қойылды. Жазбаны ашып, сұрақты оқыңыз және оған жүйеде жауап беріңіз.',
};

export function QuestionAsked({ language, data }: QuestionAskedProps) {
  return (
    <RecordEmail template="question-asked" language={language} data={data} intro={intro} shows={['by']} />
  );
}

QuestionAsked.PreviewProps = {
  language: 'ru',
  data: {
    reference: 'MLA-IN-2026-000045',
    by: '2026-03-16',
    link: 'https://komek.example/requests/00000000-0000-7000-8000-000000000000',
  },
} satisfies QuestionAskedProps;

export default QuestionAsked;
