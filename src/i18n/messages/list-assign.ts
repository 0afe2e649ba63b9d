import { defineMessages } from '../define-messages.ts';

/** Several requests of the list given to one executor at once. */
export const listAssign = defineMessages({
  choose: { en: 'Choose {reference}', ru: 'Выбрать {reference}', kk: '{reference} таңдау' },
  chooseAll: {
    en: 'Choose all on this page',
    ru: 'Выбрать все на странице',
    kk: 'Беттегінің бәрін таңдау',
  },
  title: {
    en: 'Give the chosen requests',
    ru: 'Распределение выбранных запросов',
    kk: 'Таңдалған сұрау салуларды бөлу',
  },
  chosen: { en: 'Chosen:', ru: 'Выбрано:', kk: 'Таңдалды:' },
  executor: { en: 'Give to', ru: 'Исполнитель', kk: 'Орындаушы' },
  assign: { en: 'Assign', ru: 'Назначить', kk: 'Тағайындау' },
  consequence: {
    en: 'Each is entered in its log, and the executor is told.',
    ru: 'По каждому будет запись в журнале, исполнитель получит уведомление.',
    kk: 'Әрқайсысы бойынша журналға жазылады, орындаушыға хабарланады.',
  },
  keyChoose: {
    en: 'Choose the request, or not',
    ru: 'Выбрать запрос или снять выбор',
    kk: 'Сұрау салуды таңдау не алып тастау',
  },
  keyAssign: { en: 'To the executor', ru: 'К выбору исполнителя', kk: 'Орындаушыны таңдауға өту' },
  noneChosen: {
    en: 'No request is chosen. Tick those to be given.',
    ru: 'Запросы не выбраны. Отметьте те, что нужно распределить.',
    kk: 'Сұрау салу таңдалмаған. Бөлінетіндерін белгілеңіз.',
  },
  given: {
    en: '{count, plural, one {# request has} other {# requests have}} been given to {name}.',
    ru: '{count, plural, one {Распределён # запрос} few {Распределены # запроса} many {Распределено # запросов} other {Распределены # запроса}}. Исполнитель: {name}.',
    kk: '{count, plural, other {# сұрау салу}} бөлінді. Орындаушы: {name}.',
  },
  leftAlone: {
    en: '{count, plural, one {# request was} other {# requests were}} left as before:',
    ru: '{count, plural, one {Без изменений остался # запрос} few {Без изменений остались # запроса} many {Без изменений осталось # запросов} other {Без изменений остались # запроса}}:',
    kk: '{count, plural, other {# сұрау салу}} өзгеріссіз қалды:',
  },
  outrun: {
    en: 'it changed while the list was open. See what is new, and choose it again.',
    ru: 'запрос изменился, пока список был открыт. Посмотрите, что нового, и выберите его снова.',
    kk: 'тізім ашық тұрғанда өзгерді. Не жаңарғанын қарап, қайта таңдаңыз.',
  },
  alreadyTheirs: {
    en: 'this executor has it already.',
    ru: 'запрос уже у этого исполнителя.',
    kk: 'осы орындаушыда тұр.',
  },
  notNow: {
    en: 'no executor can be named in its present status.',
    ru: 'в текущем статусе исполнитель не назначается.',
    kk: 'қазіргі мәртебесінде орындаушы тағайындалмайды.',
  },
  notSeen: { en: 'it cannot be found.', ru: 'запрос не найден.', kk: 'сұрау салу табылмады.' },
});
