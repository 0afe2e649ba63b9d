import { defineMessages } from '../define-messages.ts';

/** The dense list of requests: its columns, the sentence of its filters and its keys. */
export const listView = defineMessages({
  columns: { en: 'Columns', ru: 'Столбцы', kk: 'Бағандар' },
  showColumns: {
    en: 'Show these columns',
    ru: 'Показать выбранные столбцы',
    kk: 'Таңдалған бағандарды көрсету',
  },
  executingOffice: { en: 'Executing office', ru: 'Исполняющая прокуратура', kk: 'Орындаушы прокуратура' },
  caseNumber: { en: 'Case number', ru: 'Номер дела', kk: 'Іс нөмірі' },
  created: { en: 'Created', ru: 'Создан', kk: 'Құрылған' },
  changed: { en: 'Changed', ru: 'Изменён', kk: 'Өзгертілген' },
  requiredBy: { en: 'Needed by', ru: 'Нужен к', kk: 'Қажетті күні' },
  control: { en: 'Control until', ru: 'На контроле до', kk: 'Бақылау мерзімі' },
  shown: { en: 'Shown:', ru: 'Показаны:', kk: 'Көрсетілген:' },
  shownAll: { en: 'all requests', ru: 'все запросы', kk: 'барлық сұрау салулар' },
  without: { en: 'Without: {part}', ru: 'Убрать: {part}', kk: 'Алып тастау: {part}' },
  open: { en: 'open', ru: 'незавершённые', kk: 'аяқталмаған' },
  overdue: { en: 'overdue', ru: 'просроченные', kk: 'мерзімі өткен' },
  mine: { en: 'waiting for me', ru: 'ждут моего действия', kk: 'менің әрекетімді күтеді' },
  assigned: { en: 'given to one executor', ru: 'у одного исполнителя', kk: 'бір орындаушыда' },
  quoted: { en: '“{words}”', ru: '«{words}»', kk: '«{words}»' },
  find: { en: 'Find', ru: 'Найти', kk: 'Іздеу' },
  noneYet: {
    en: 'There are no requests yet. A request appears here as soon as it is created or received.',
    ru: 'Запросов пока нет. Запрос появится здесь, как только его создадут или он поступит.',
    kk: 'Әзірге сұрау салу жоқ. Ол құрылған немесе келіп түскен бойда осында көрінеді.',
  },
  keys: { en: 'Keys', ru: 'Клавиши', kk: 'Пернелер' },
  keyNext: { en: 'Next request', ru: 'Следующий запрос', kk: 'Келесі сұрау салу' },
  keyPrevious: { en: 'Previous request', ru: 'Предыдущий запрос', kk: 'Алдыңғы сұрау салу' },
  keyOpen: { en: 'Open the request', ru: 'Открыть запрос', kk: 'Сұрау салуды ашу' },
  keySearch: { en: 'To the search', ru: 'К поиску', kk: 'Іздеуге өту' },
  keyHelp: { en: 'This list', ru: 'Этот перечень', kk: 'Осы тізбе' },
  keysOn: { en: 'Use these keys', ru: 'Пользоваться этими клавишами', kk: 'Осы пернелерді пайдалану' },
  close: { en: 'Close', ru: 'Закрыть', kk: 'Жабу' },
});
