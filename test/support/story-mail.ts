import type { EmailTemplate } from '../../src/domain/notifications/email.ts';
import type { Text } from '../../src/domain/text.ts';

/** What the stories call a message: by its template, or `silent` when its subject may not tell. */
export type Mail = Exclude<EmailTemplate, 'invitation' | 'password-reset' | 'mail-trouble'> | 'silent';

/** How the subject of each message begins; the reference stands in place of `#`. */
export const subjects: Readonly<Record<Mail | 'invitation', Text>> = {
  invitation: {
    en: 'Invitation to Komek',
    ru: 'Приглашение в систему Komek',
    kk: 'Komek жүйесіне шақыру',
  },
  silent: {
    en: 'A record needs your attention',
    ru: 'Запись требует вашего внимания',
    kk: 'Жазба назарыңызды талап етеді',
  },
  'action-needed': {
    en: 'Action needed on record No #',
    ru: 'Требуется действие по записи № #',
    kk: '№ # жазба бойынша әрекет қажет',
  },
  'status-changed': {
    en: 'Status changed on record No #',
    ru: 'Изменён статус записи № #',
    kk: '№ # жазбаның мәртебесі өзгерді',
  },
  'progress-reported': {
    en: 'Progress on record No #',
    ru: 'Ход исполнения по записи № #',
    kk: '№ # жазба бойынша орындау барысы',
  },
  'question-asked': {
    en: 'Question on record No #',
    ru: 'Вопрос по записи № #',
    kk: '№ # жазба бойынша сұрақ қойылды',
  },
  'question-answered': {
    en: 'Answer received on record No #',
    ru: 'Получен ответ по записи № #',
    kk: '№ # жазба бойынша жауап алынды',
  },
  'basis-changed': {
    en: 'Legal basis of record No #',
    ru: 'Правовое основание записи № #',
    kk: '№ # жазбаның құқықтық негізі',
  },
  'request-received': {
    en: 'New record No #',
    ru: 'Новая запись № #',
    kk: 'Жаңа жазба: № #',
  },
  'term-ending': {
    en: 'A time limit is ending on record No #',
    ru: 'Истекает срок по записи № #',
    kk: '№ # жазба бойынша мерзім аяқталып келеді',
  },
};

/** The message a subject line belongs to, read in one language; the line itself when it belongs to none. */
export function mailOf(subject: string, language: keyof Text, reference: string): string {
  const found = Object.entries(subjects).find(([, text]) =>
    subject.startsWith(text[language].replace('#', reference)),
  );
  return found?.[0] ?? subject;
}
