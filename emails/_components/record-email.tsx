/** @jsxImportSource react */
import { Text as Paragraph } from '@react-email/text';
import type { EmailData, EmailTemplate } from '../../src/domain/notifications/email.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { emailDate, emailTerm } from '../../src/i18n/email-date.ts';
import { emailSubject } from '../../src/i18n/email-subjects.ts';
import { Layout } from './layout.tsx';
import { styles } from './styles.ts';

const labels = {
  reference: { en: 'Record No', ru: 'Запись №', kk: 'Жазба №' },
  needed: { en: 'What is needed', ru: 'Что требуется', kk: 'Не қажет' },
  by: { en: 'Due', ru: 'Срок', kk: 'Мерзімі' },
  ends: { en: 'Ends', ru: 'Истекает', kk: 'Аяқталады' },
  over: { en: 'Over since', ru: 'Истёк', kk: 'Өтіп кетті' },
  open: { en: 'Open the record', ru: 'Открыть запись', kk: 'Жазбаны ашу' },
} as const satisfies Record<string, Text>;

export interface RecordEmailProps {
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly data: EmailData;
  readonly intro: Text;
  /** Of the facts given, those that this message shows beside the reference. */
  readonly shows: readonly ('needed' | 'by' | 'terms')[];
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
  const label = (name: keyof typeof labels) => labels[name][language];
  const facts = {
    needed: [{ label: label('needed'), value: data.needed?.[language] }],
    by: [{ label: label('by'), value: data.by && emailDate(data.by, language) }],
    terms: (data.terms ?? []).map((term) => ({
      label: label(term.over ? 'over' : 'ends'),
      value: emailTerm(term, language),
    })),
  };
  return (
    <>
      <Paragraph style={styles.text}>{intro[language]}</Paragraph>
      <Fact label={label('reference')} value={data.reference} separator=" " />
      {shows
        .flatMap((fact) => facts[fact])
        .map((fact) => (
          <Fact key={`${fact.label} ${fact.value}`} {...fact} />
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
