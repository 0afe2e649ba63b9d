import type { EmailData, EmailTemplate } from '../domain/notifications/email.ts';
import { fill, type Language, type Text } from '../domain/text.ts';
import { emailDate } from './email-date.ts';

const attention: Text = {
  en: 'A record needs your attention',
  ru: 'Запись требует вашего внимания',
  kk: 'Жазба назарыңызды талап етеді',
};

const accountSubjects = {
  invitation: {
    en: 'Invitation to Komek',
    ru: 'Приглашение в систему Komek',
    kk: 'Komek жүйесіне шақыру',
  },
  'password-reset': {
    en: 'Choose a new password for Komek',
    ru: 'Новый пароль для системы Komek',
    kk: 'Komek жүйесіне арналған жаңа құпиясөз',
  },
  'mail-trouble': {
    en: 'Mail to an account does not arrive',
    ru: 'Письма на адрес учётной записи не доходят',
    kk: 'Есептік жазбаның мекенжайына хаттар жетпейді',
  },
} as const satisfies Partial<Record<EmailTemplate, Text>>;
type AccountTemplate = keyof typeof accountSubjects;

const isAboutAccount = (template: EmailTemplate): template is AccountTemplate => template in accountSubjects;

const recordSubjects: Record<Exclude<EmailTemplate, AccountTemplate>, Text> = {
  'action-needed': {
    en: 'Action needed on record No {reference}',
    ru: 'Требуется действие по записи № {reference}',
    kk: '№ {reference} жазба бойынша әрекет қажет',
  },
  'status-changed': {
    en: 'Status changed on record No {reference}',
    ru: 'Изменён статус записи № {reference}',
    kk: '№ {reference} жазбаның мәртебесі өзгерді',
  },
  'question-asked': {
    en: 'Question on record No {reference}',
    ru: 'Вопрос по записи № {reference}',
    kk: '№ {reference} жазба бойынша сұрақ қойылды',
  },
  'progress-reported': {
    en: 'Progress on record No {reference}',
    ru: 'Ход исполнения по записи № {reference}',
    kk: '№ {reference} жазба бойынша орындау барысы',
  },
  'question-answered': {
    en: 'Answer received on record No {reference}',
    ru: 'Получен ответ по записи № {reference}',
    kk: '№ {reference} жазба бойынша жауап алынды',
  },
  'basis-changed': {
    en: 'Legal basis of record No {reference}: change in the registry',
    ru: 'Правовое основание записи № {reference}: изменение в реестре',
    kk: '№ {reference} жазбаның құқықтық негізі: тізілімдегі өзгеріс',
  },
  'request-received': {
    en: 'New record No {reference}',
    ru: 'Новая запись № {reference}',
    kk: 'Жаңа жазба: № {reference}',
  },
  'term-ending': {
    en: 'A time limit is ending on record No {reference}',
    ru: 'Истекает срок по записи № {reference}',
    kk: '№ {reference} жазба бойынша мерзім аяқталып келеді',
  },
};

const termOver: Text = {
  en: 'A time limit is over on record No {reference}',
  ru: 'Истёк срок по записи № {reference}',
  kk: '№ {reference} жазба бойынша мерзім өтті',
};

const dueDate: Text = { en: ' (by {by})', ru: ' (срок — {by})', kk: ' (мерзімі — {by})' };

/**
 * Subject line of a message. A confidential file, and any record message without a reference,
 * gets the neutral line that says nothing but that something waits.
 */
export function emailSubject(template: EmailTemplate, language: Language, data: EmailData): string {
  if (isAboutAccount(template)) return accountSubjects[template][language];
  if (data.confidential || !data.reference) return attention[language];
  const running = data.terms?.find(({ over }) => !over);
  const isOver = data.terms !== undefined && running === undefined;
  const words = isOver ? termOver : recordSubjects[template];
  const subject = fill(words, { reference: data.reference })[language];
  if (running)
    return subject + fill(dueDate, { by: `${emailDate(running.by, language)}, ${running.at}` })[language];
  if (template !== 'action-needed' || !data.by) return subject;
  return subject + fill(dueDate, { by: emailDate(data.by, language) })[language];
}
