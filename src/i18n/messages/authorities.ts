import { defineMessages } from '../define-messages.ts';

/** Competent authorities of other states. Proposed wording, but for "central authority". */
export const authorities = defineMessages({
  title: { en: 'Competent authorities', ru: 'Компетентные органы', kk: 'Құзыретті органдар' },
  caption: {
    en: 'As treaties name them, and as treaty officers entered or corrected them',
    ru: 'Как названы в договорах и как внесены или исправлены сотрудниками по договорам',
    kk: 'Шарттарда аталғандай және шарттар жөніндегі қызметкерлер енгізген немесе түзеткендей',
  },
  none: {
    en: 'No authority of this State is known here yet. One appears once a treaty names it or a treaty officer enters it.',
    ru: 'Сведений о компетентных органах этого государства пока нет. Они появятся, когда орган назовёт договор или внесёт сотрудник по договорам.',
    kk: 'Бұл мемлекеттің құзыретті органдары туралы әзірге мәлімет жоқ. Орган шартта аталғанда немесе шарттар жөніндегі қызметкер енгізгенде көрінеді.',
  },
  name: { en: 'Authority', ru: 'Орган', kk: 'Орган' },
  kinds: { en: 'Competent for', ru: 'Компетенция', kk: 'Құзыреті' },
  address: { en: 'Address', ru: 'Адрес', kk: 'Мекенжайы' },
  verifiedOn: { en: 'Verified on', ru: 'Проверено', kk: 'Тексерілген күні' },
  verifiedHint: {
    en: 'Last day on which somebody made sure that this is right',
    ru: 'Последний день, когда кто-либо убедился в правильности сведений',
    kk: 'Мәліметтің дұрыстығына көз жеткізілген соңғы күн',
  },
  endedOn: { en: 'Competent until', ru: 'Компетентен до', kk: 'Құзыретінің аяқталған күні' },
  never_verified: { en: 'Never verified', ru: 'Не проверялось', kk: 'Тексерілмеген' },
  old: {
    en: 'Not verified for a year',
    ru: 'Не проверялось более года',
    kk: 'Бір жылдан астам тексерілмеген',
  },
  namedIn: { en: 'Named in', ru: 'Указан в', kk: 'Аталған шарт' },
  add: { en: 'Enter an authority', ru: 'Внести орган', kk: 'Орган енгізу' },
  correct: {
    en: 'Correct the authority',
    ru: 'Исправить сведения об органе',
    kk: 'Орган туралы мәліметті түзету',
  },
  lead: {
    en: 'Enter only what a source says. An empty field means that nothing is known.',
    ru: 'Вносите только то, что указано в источнике. Пустое поле означает отсутствие сведений.',
    kk: 'Дереккөзде көрсетілгенді ғана енгізіңіз. Бос өріс мәлімет жоқ екенін білдіреді.',
  },
  history: {
    en: 'Changes of the authorities',
    ru: 'Изменения сведений об органах',
    kk: 'Органдар туралы мәліметтердің өзгерістері',
  },
  historyNone: {
    en: 'Nobody has changed them: they stand as the treaties name them.',
    ru: 'Изменений не было: сведения такие, как указано в договорах.',
    kk: 'Өзгерістер болған жоқ: мәліметтер шарттарда аталған күйінде.',
  },
});
