import type { Text } from '../../domain/text.ts';
import { defineMessages } from '../define-messages.ts';
import { channelNames } from './treaty-codes.ts';

/** Parts of what a treaty's text says, by the name they are recorded under. Proposed wording. */
export const provisionParts: Readonly<Record<string, Text>> = defineMessages({
  days: { en: 'Days', ru: 'Суток (дней)', kk: 'Тәулік (күн)' },
  months: { en: 'Months', ru: 'Месяцев', kk: 'Ай' },
  hours: { en: 'Hours', ru: 'Часов', kk: 'Сағат' },
  weeks: { en: 'Weeks', ru: 'Недель', kk: 'Апта' },
  years: { en: 'Years', ru: 'Лет', kk: 'Жыл' },
  working_days: { en: 'Working days', ru: 'Рабочих дней', kk: 'Жұмыс күні' },
  extension_days: { en: 'Extension, days', ru: 'Продление, дней', kk: 'Ұзарту, күн' },
  extension: { en: 'Extension', ru: 'Продление', kk: 'Ұзарту' },
  from: { en: 'Runs from', ru: 'Исчисляется с', kk: 'Басталу сәті' },
  shall_or_may: { en: 'Release', ru: 'Освобождение', kk: 'Босату' },
  consequence: { en: 'Otherwise', ru: 'Последствие', kk: 'Салдары' },
  rule: { en: 'Rule', ru: 'Правило', kk: 'Қағида' },
  note: { en: 'Note', ru: 'Примечание', kk: 'Ескертпе' },
  name: { en: 'Which', ru: 'Какой', kk: 'Қайсы' },
  value: { en: 'Number', ru: 'Число', kk: 'Саны' },
  article: { en: 'Article', ru: 'Статья', kk: 'Бап' },
  min_penalty_months: {
    en: 'Least maximum penalty, months',
    ru: 'Наименьший верхний предел наказания, месяцев',
    kk: 'Жазаның жоғарғы шегінің ең азы, ай',
  },
  min_remaining_months: {
    en: 'Least remaining term, months',
    ru: 'Наименьший неотбытый срок, месяцев',
    kk: 'Өтелмеген мерзімнің ең азы, ай',
  },
  basis: { en: 'As the text puts it', ru: 'Формулировка текста', kk: 'Мәтіндегі тұжырым' },
  method: { en: 'How', ru: 'Порядок', kk: 'Тәртібі' },
  notice_days: { en: 'Notice, days', ru: 'Уведомление за, дней', kk: 'Хабарлама мерзімі, күн' },
  notice_months: { en: 'Notice, months', ru: 'Уведомление за, месяцев', kk: 'Хабарлама мерзімі, ай' },
  pending: { en: 'Pending cases', ru: 'Начатые дела', kk: 'Басталған істер' },
  code: { en: 'Ground', ru: 'Основание', kk: 'Негіз' },
  type: { en: 'Effect', ru: 'Действие', kk: 'Салдары' },
});

/** Codes recorded of a text, in words. Proposed wording. */
export const provisionCodes: Readonly<Record<string, Text>> = defineMessages({
  'direct central authorities': channelNames.central_authorities,
  diplomatic: channelNames.diplomatic,
  both: channelNames.central_or_diplomatic,
  bar: {
    en: 'Own nationals are not extradited',
    ru: 'Собственные граждане не выдаются',
    kk: 'Өз азаматтары ұстап берілмейді',
  },
  may_refuse: { en: 'May be refused', ru: 'Может быть отказано', kk: 'Бас тартылуы мүмкін' },
  required: { en: 'Required', ru: 'Требуется', kk: 'Талап етіледі' },
  not_required: { en: 'Not required', ru: 'Не требуется', kk: 'Талап етілмейді' },
  coercive_only: {
    en: 'Only for coercive measures',
    ru: 'Только для принудительных мер',
    kk: 'Тек мәжбүрлеу шаралары үшін',
  },
  silent: { en: 'The text is silent', ru: 'Текст умалчивает', kk: 'Мәтінде айтылмаған' },
  shall: { en: 'Shall be released', ru: 'Освобождается', kk: 'Босатылады' },
  may: { en: 'May be released', ru: 'Может быть освобождён', kk: 'Босатылуы мүмкін' },
  mandatory: { en: 'Refusal is mandatory', ru: 'Отказ обязателен', kk: 'Бас тарту міндетті' },
  mandatory_unless_assurance: {
    en: 'Mandatory unless an assurance is given',
    ru: 'Отказ обязателен, если нет гарантии',
    kk: 'Кепілдік берілмесе, бас тарту міндетті',
  },
  optional: { en: 'Refusal is possible', ru: 'Отказ возможен', kk: 'Бас тарту мүмкін' },
  not_a_ground: { en: 'Is no ground', ru: 'Не является основанием', kk: 'Негіз болып табылмайды' },
  unknown: { en: 'Effect not known', ru: 'Действие неизвестно', kk: 'Салдары белгісіз' },
});
