/** @jsxImportSource react */
import { Text as Paragraph } from '@react-email/text';
import type { EmailData, EmailTemplate } from '../../src/domain/notifications/email.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { emailDate } from '../../src/i18n/email-date.ts';
import { emailSubject } from '../../src/i18n/email-subjects.ts';
import { Layout } from './layout.tsx';
import { styles } from './styles.ts';

const labels = {
  reference: { en: 'Record No', ru: 'Запись №', kk: 'Жазба №' },
  needed: { en: 'What is needed', ru: 'Что требуется', kk: 'Не қажет' },
  by: { en: 'Due', ru: 'Срок', kk: 'Мерзімі' },
  open: { en: 'Open the record', ru: 'Открыть запись', kk: 'Жазбаны ашу' },
} as const satisfies Record<string, Text>;

export interface RecordEmailProps {
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly data: EmailData;
  readonly intro: Text;
  /** Of the facts given, those that this message shows beside the reference. */
  readonly shows: readonly ('needed' | 'by')[];
}

/** Every message about a record passes here, so that a confidential file says nothing but that it waits. */
export function RecordEmail({ template, language, data, intro, shows }: RecordEmailProps) {
  const title = emailSubject(template, language, data);
  const silent = data.confidential || !data.reference;
  return (
    <Layout
      language={language}
      title={title}
      preview={silent ? title : intro[language]}
      link={data.link}
      linkLabel={labels.open[language]}
    >
      {silent ? null : <Facts language={language} data={data} intro={intro} shows={shows} />}
    </Layout>
  );
}

function Facts({ language, data, intro, shows }: Omit<RecordEmailProps, 'template'>) {
  const values = {
    needed: data.needed?.[language],
    by: data.by && emailDate(data.by, language),
  };
  return (
    <>
      <Paragraph style={styles.text}>{intro[language]}</Paragraph>
      <Fact label={labels.reference[language]} value={data.reference} separator=" " />
      {shows.map((fact) => (
        <Fact key={fact} label={labels[fact][language]} value={values[fact]} />
      ))}
    </>
  );
}

function Fact({
  label,
  value,
  separator = ': ',
}: {
  label: string;
  value: string | undefined;
  separator?: string;
}) {
  if (!value) return null;
  return (
    <Paragraph style={styles.text}>
      {label}
      {separator}
      <strong>{value}</strong>
    </Paragraph>
  );
}
