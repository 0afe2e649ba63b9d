import { defineMessages } from '../define-messages.ts';

/** The page of terms, for a lawyer who checks the Kazakh ones. */
export const words = defineMessages({
  title: {
    en: 'Words in three languages',
    ru: 'Термины на трёх языках',
    kk: 'Үш тілдегі терминдер',
  },
  lead: {
    en: "The terms this register uses. Those marked as proposed were not found in an official Kazakh text and wait for a lawyer's check.",
    ru: 'Термины, которые использует реестр. Отмеченные как предложенные не найдены в официальном казахском тексте и ждут проверки юристом.',
    kk: 'Тізілім қолданатын терминдер. «Ұсынылған» деп белгіленгендері ресми қазақша мәтіннен табылмаған, оларды заңгер тексеруі керек.',
  },
  glossary: { en: 'Terms of the law', ru: 'Термины закона', kk: 'Заң терминдері' },
  steps: { en: 'Names of steps', ru: 'Названия действий', kk: 'Әрекет атаулары' },
  statuses: { en: 'Names of statuses', ru: 'Названия статусов', kk: 'Мәртебе атаулары' },
  stages: { en: 'Stages of a treaty', ru: 'Стадии договора', kk: 'Шарт кезеңдері' },
  roles: { en: 'Roles', ru: 'Роли', kk: 'Рөлдер' },
  source: {
    en: 'Source of the Kazakh term',
    ru: 'Источник казахского термина',
    kk: 'Қазақша терминнің дереккөзі',
  },
  proposed: { en: 'proposed', ru: 'предложено', kk: 'ұсынылған' },
  kazakhCode: {
    en: 'Criminal Procedure Code, Kazakh text, article {article}',
    ru: 'УПК, казахский текст, статья {article}',
    kk: 'ҚПК, қазақша мәтін, {article}-бап',
  },
  count: {
    en: '{count, plural, one {# term} other {# terms}}',
    ru: '{count, plural, one {# термин} few {# термина} many {# терминов} other {# термина}}',
    kk: '{count, plural, other {# термин}}',
  },
  onlyProposed: { en: 'Only proposed', ru: 'Только предложенные', kk: 'Тек ұсынылғандары' },
  showAll: { en: 'All terms', ru: 'Все термины', kk: 'Барлық терминдер' },
});
