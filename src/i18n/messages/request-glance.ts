import { defineMessages } from '../define-messages.ts';

/** The head of the page of a request. */
export const requestGlance = defineMessages({
  turn: { en: 'Whose turn', ru: 'Чья очередь', kk: 'Кімнің кезегі' },
  clocks: { en: 'Nearest time limits', ru: 'Ближайшие сроки', kk: 'Жақын мерзімдер' },
  stops: { en: 'What stops', ru: 'Что препятствует', kk: 'Не кедергі' },
  custody: { en: 'custody', ru: 'содержание под стражей', kk: 'күзетпен ұстау' },
  stopping: {
    en: '{count, plural, one {# obstacle} other {# obstacles}}',
    ru: '{count, plural, one {# препятствие} few {# препятствия} many {# препятствий} other {# препятствия}}',
    kk: '{count} кедергі',
  },
  closed: {
    en: 'The request has ended; nobody has to act.',
    ru: 'Запрос завершён; действий не требуется.',
    kk: 'Сұрау салу аяқталды; әрекет қажет емес.',
  },
  assignee: { en: 'Executor: {name}.', ru: 'Исполнитель: {name}.', kk: 'Орындаушы: {name}.' },
  contents: { en: 'On this page', ru: 'На этой странице', kk: 'Осы бетте' },
  otherSide: { en: 'What the other side sees', ru: 'Что видит другая сторона', kk: 'Екінші тарап не көреді' },
  otherSideLead: {
    en: 'This is the whole of what the officers of the other State see of this request. You can look, not act, here.',
    ru: 'Это всё, что видят об этом запросе офицеры связи другого государства. Здесь можно только смотреть.',
    kk: 'Бұл — екінші мемлекеттің байланыс офицерлері осы сұрау салу бойынша көретін мәліметтің бәрі. Мұнда тек қарауға болады.',
  },
  otherSideNothing: {
    en: 'The other State sees nothing of this request yet. Once it is opened to them, they will see this:',
    ru: 'Другое государство пока ничего не видит об этом запросе. Когда он откроется, оно увидит следующее:',
    kk: 'Екінші мемлекет әзірге бұл сұрау салуды көрмейді. Ол ашылғанда мынаны көреді:',
  },
  backToRequest: { en: 'Back to the request', ru: 'Назад к запросу', kk: 'Сұрау салуға оралу' },
  shared: { en: '⇄ The other side sees this', ru: '⇄ Видно другой стороне', kk: '⇄ Екінші тарапқа көрінеді' },
  tellPeople: {
    en: 'Will be told: {who}.',
    ru: 'Будут уведомлены: {who}.',
    kk: 'Мыналарға хабарланады: {who}.',
  },
  tellNobody: {
    en: 'Nobody will be told.',
    ru: 'Никто не будет уведомлён.',
    kk: 'Ешкімге хабарланбайды.',
  },
  tellMore: {
    en: '{names} and {count} more',
    ru: '{names} и ещё {count}',
    kk: '{names} және тағы {count}',
  },
  tellOfficers: {
    en: 'the liaison officers of {state}',
    ru: 'офицеры связи ({state})',
    kk: 'байланыс офицерлері ({state})',
  },
  tellNoOfficers: {
    en: 'On the other side nobody has an account here, so nobody there will be told: {state}.',
    ru: 'У другой стороны ({state}) нет здесь учётных записей, поэтому там никто не будет уведомлён.',
    kk: 'Екінші тараптың ({state}) мұнда есептік жазбасы жоқ, сондықтан ол жақта ешкімге хабарланбайды.',
  },
  tellChosenOffice: {
    en: 'the prosecutors of the office you choose',
    ru: 'прокуроры выбранной прокуратуры',
    kk: 'таңдалған прокуратураның прокурорлары',
  },
  tellChosenPerson: { en: 'the executor you choose', ru: 'выбранный исполнитель', kk: 'таңдалған орындаушы' },
  filter: { en: 'Show', ru: 'Показать', kk: 'Көрсету' },
  filterAll: { en: 'All', ru: 'Все', kk: 'Барлығы' },
  filterMoves: { en: 'Changes of stage', ru: 'Смена стадии', kk: 'Кезең ауысуы' },
  filterMessages: { en: 'Messages', ru: 'Сообщения', kk: 'Хабарламалар' },
  filterShared: {
    en: 'Seen by the other side',
    ru: 'Видимые другой стороне',
    kk: 'Екінші тарапқа көрінетін',
  },
  filterNothing: {
    en: 'There is nothing of this kind yet. Choose “All” to see the whole course.',
    ru: 'Таких записей пока нет. Чтобы увидеть весь ход запроса, выберите «Все».',
    kk: 'Мұндай жазба әзірге жоқ. Бүкіл барысын көру үшін «Барлығы» дегенді таңдаңыз.',
  },
  timeLines: { en: 'Time limits on one scale', ru: 'Сроки на одной шкале', kk: 'Бір шкаладағы мерзімдер' },
  printed: { en: 'as of {at}', ru: 'по состоянию на {at}', kk: '{at} жағдай бойынша' },
  nowLine: { en: 'now', ru: 'сейчас', kk: 'қазір' },
});
