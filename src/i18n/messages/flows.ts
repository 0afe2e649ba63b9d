import { defineMessages } from '../define-messages.ts';

/** The courses of requests as pictures and tables. */
export const flows = defineMessages({
  title: { en: 'How requests proceed', ru: 'Порядок движения запросов', kk: 'Сұрау салулардың жүру тәртібі' },
  lead: {
    en: 'Which steps lead from one stage to the next, who takes them, and under which provision.',
    ru: 'Какие действия ведут от стадии к стадии, кто их совершает и на каком основании.',
    kk: 'Бір кезеңнен келесісіне қандай әрекеттер апарады, оларды кім және қандай негізде жасайды.',
  },
  picture: { en: 'The course as a picture', ru: 'Схема движения', kk: 'Жүру сызбасы' },
  waysOutNote: {
    en: 'Withdrawal and other ways out are possible at many stages; they stand in the table only.',
    ru: 'Отзыв и иные исходы возможны на многих стадиях; они указаны только в таблице.',
    kk: 'Кері қайтарып алу және өзге нәтижелер көп кезеңде мүмкін; олар тек кестеде көрсетілген.',
  },
  steps: { en: 'Steps', ru: 'Действия', kk: 'Әрекеттер' },
  stepsCaption: {
    en: 'Every step of this course',
    ru: 'Все действия этого порядка',
    kk: 'Осы тәртіптің барлық әрекеті',
  },
  step: { en: 'Step', ru: 'Действие', kk: 'Әрекет' },
  who: { en: 'Who', ru: 'Кто', kk: 'Кім' },
  from: { en: 'From', ru: 'Из стадии', kk: 'Қай кезеңнен' },
  to: { en: 'To', ru: 'В стадию', kk: 'Қай кезеңге' },
  source: { en: 'Provision', ru: 'Норма', kk: 'Норма' },
  fromMany: {
    en: '{count, plural, one {# stage} other {# stages}}',
    ru: '{count, plural, one {# стадия} few {# стадии} many {# стадий} other {# стадии}}',
    kk: '{count} кезең',
  },
  size: {
    en: '{statuses, plural, one {# stage} other {# stages}}, {steps, plural, one {# step} other {# steps}}',
    ru: '{statuses, plural, one {# стадия} few {# стадии} many {# стадий} other {# стадии}}, {steps, plural, one {# действие} few {# действия} many {# действий} other {# действия}}',
    kk: '{statuses} кезең, {steps} әрекет',
  },
  passed: { en: 'passed', ru: 'пройдено', kk: 'өтті' },
  here: { en: 'now here', ru: 'сейчас здесь', kk: 'қазір осында' },
  ahead: { en: 'may follow', ru: 'может следовать', kk: 'келесі болуы мүмкін' },
  way: { en: 'Where it stands', ru: 'На какой стадии', kk: 'Қай кезеңде' },
  whole: { en: 'The whole course as a picture', ru: 'Вся схема движения', kk: 'Бүкіл жүру сызбасы' },
  table: { en: 'Every step, in a table', ru: 'Все действия в таблице', kk: 'Барлық әрекет кестеде' },
});
