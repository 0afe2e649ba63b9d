import type { EmailTemplate } from '../../domain/notifications/email.ts';
import type { Text } from '../../domain/text.ts';

const when: Readonly<Record<EmailTemplate, Text>> = {
  invitation: {
    en: 'An account is opened',
    ru: 'Открыта учётная запись',
    kk: 'Есептік жазба ашылды',
  },
  'password-reset': {
    en: 'Somebody asks for a new password',
    ru: 'Запрошен новый пароль',
    kk: 'Жаңа құпиясөз сұралды',
  },
  'action-needed': {
    en: 'The next step is yours, or a request is assigned to you',
    ru: 'Следующий шаг за вами или запрос поручен вам',
    kk: 'Келесі қадам сіздікі немесе сұрау салу сізге тапсырылды',
  },
  'status-changed': {
    en: 'The status of a request changes',
    ru: 'Изменился статус запроса',
    kk: 'Сұрау салудың мәртебесі өзгерді',
  },
  'question-asked': {
    en: 'The other side asks',
    ru: 'Другая сторона задала вопрос',
    kk: 'Екінші тарап сұрақ қойды',
  },
  'question-answered': {
    en: 'The other side answers',
    ru: 'Другая сторона ответила на вопрос',
    kk: 'Екінші тарап сұраққа жауап берді',
  },
  'progress-reported': {
    en: 'The other side tells how the request goes',
    ru: 'Другая сторона сообщила о ходе исполнения',
    kk: 'Екінші тарап орындалу барысын хабарлады',
  },
  'request-received': {
    en: 'A liaison officer sees a request for the first time',
    ru: 'Запрос впервые открыт офицеру связи',
    kk: 'Сұрау салу байланыс офицеріне алғаш рет ашылды',
  },
  'basis-changed': {
    en: 'A treaty on which an open request rests is corrected',
    ru: 'Исправлен договор, на котором основан незавершённый запрос',
    kk: 'Аяқталмаған сұрау салу негізделген шарт түзетілді',
  },
  'term-ending': {
    en: 'A time limit ends soon or has ended',
    ru: 'Срок истекает или истёк',
    kk: 'Мерзім аяқталуға жақын немесе аяқталды',
  },
  'mail-trouble': {
    en: 'The mail service tells that an address takes no mail (to administrators)',
    ru: 'Почтовая служба сообщила, что адрес не принимает письма (администраторам)',
    kk: 'Пошта қызметі мекенжайдың хат қабылдамайтынын хабарлады (әкімшілерге)',
  },
};

export const outboxMessages = {
  title: { en: 'Messages as sent', ru: 'Образцы писем', kk: 'Хаттардың үлгілері' },
  lead: {
    en: 'Every message of the register in each language, with invented facts. A message names a record and a date, never a person.',
    ru: 'Все письма реестра на каждом языке с вымышленными данными. В письме указаны запись и срок, но никогда — человек.',
    kk: 'Тізілімнің барлық хаттары әр тілде, ойдан шығарылған деректермен. Хатта жазба мен мерзім көрсетіледі, адам ешқашан аталмайды.',
  },
  subject: { en: 'Subject', ru: 'Тема', kk: 'Тақырып' },
  sentWhen: { en: 'Sent when', ru: 'Когда отправляется', kk: 'Қашан жіберіледі' },
  asSent: { en: 'Open', ru: 'Открыть', kk: 'Ашу' },
  when,
};
