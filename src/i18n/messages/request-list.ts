import { defineMessages } from '../define-messages.ts';

/** My work and the list of requests. */
export const requestList = defineMessages({
  title: { en: 'Requests', ru: 'Запросы', kk: 'Сұрау салулар' },
  newRequest: { en: 'New request', ru: 'Новый запрос', kk: 'Жаңа сұрау салу' },
  search: { en: 'Search', ru: 'Поиск', kk: 'Іздеу' },
  searchHint: {
    en: 'Reference, case number or the beginning of a surname, in Cyrillic or Latin',
    ru: 'Номер запроса, номер дела или начало фамилии, кириллицей или латиницей',
    kk: 'Сұрау салу нөмірі, іс нөмірі немесе тегінің басы, кириллицамен не латын әрпімен',
  },
  office: { en: 'Office', ru: 'Подразделение', kk: 'Бөлімше' },
  onlyOverdue: { en: 'Only overdue', ru: 'Только просроченные', kk: 'Тек мерзімі өткендер' },
  sort: { en: 'Order', ru: 'Порядок', kk: 'Реті' },
  sortNewestChange: {
    en: 'Newest change first',
    ru: 'Сначала недавно изменённые',
    kk: 'Алдымен жақында өзгергендер',
  },
  sortOldestChange: {
    en: 'Oldest change first',
    ru: 'Сначала давно изменённые',
    kk: 'Алдымен бұрын өзгергендер',
  },
  sortNewest: { en: 'Newest first', ru: 'Сначала новые', kk: 'Алдымен жаңалары' },
  sortOldest: { en: 'Oldest first', ru: 'Сначала старые', kk: 'Алдымен ескілері' },
  sortDue: { en: 'Nearest time limit first', ru: 'Сначала ближайший срок', kk: 'Алдымен мерзімі жақыны' },
  sortReference: { en: 'By reference', ru: 'По номеру', kk: 'Нөмірі бойынша' },
  caption: { en: 'Requests found', ru: 'Найденные запросы', kk: 'Табылған сұрау салулар' },
  nothing: {
    en: 'No request fits. Clear a filter, or check the spelling of the search.',
    ru: 'Запросов не найдено. Сбросьте фильтр или проверьте написание.',
    kk: 'Сұрау салу табылмады. Сүзгіні алып тастаңыз немесе жазылуын тексеріңіз.',
  },
  reference: { en: 'Reference', ru: 'Номер', kk: 'Нөмірі' },
  due: { en: 'Time limit', ru: 'Срок', kk: 'Мерзімі' },
  noLimit: { en: 'No running time limit', ru: 'Нет текущего срока', kk: 'Ағымдағы мерзім жоқ' },
  overdue: { en: 'Overdue', ru: 'Просрочено', kk: 'Мерзімі өткен' },
  urgent: { en: 'Urgent', ru: 'Срочно', kk: 'Шұғыл' },
  confidential: { en: 'Confidential', ru: 'Конфиденциально', kk: 'Құпия' },
  underControl: {
    en: 'Under control until {date}',
    ru: 'На контроле до {date}',
    kk: '{date} дейін бақылауда',
  },
  workTitle: { en: 'My work', ru: 'Моя работа', kk: 'Менің жұмысым' },
  urgentFirst: {
    en: 'What needs attention, nearest time limit first',
    ru: 'Требует внимания, сначала ближайший срок',
    kk: 'Назар аударуды қажет ететіндер, алдымен мерзімі жақыны',
  },
  overdueList: { en: 'Overdue', ru: 'Просроченные', kk: 'Мерзімі өткендер' },
  recent: { en: 'Changed recently', ru: 'Недавно изменённые', kk: 'Жақында өзгергендер' },
  numbers: {
    en: 'Requests by kind and status',
    ru: 'Запросы по видам и статусам',
    kk: 'Түрі мен мәртебесі бойынша сұрау салулар',
  },
  numbersNote: {
    en: 'Each figure leads to its list.',
    ru: 'Каждая цифра ведёт к своему списку.',
    kk: 'Әр сан өз тізіміне апарады.',
  },
  controlled: { en: 'Under personal control', ru: 'На личном контроле', kk: 'Жеке бақылауда' },
  nothingWaits: {
    en: 'Nothing is waiting. New requests and time limits appear here.',
    ru: 'Ничего не ожидает. Здесь появятся новые запросы и сроки.',
    kk: 'Күтіп тұрған ештеңе жоқ. Жаңа сұрау салулар мен мерзімдер осында көрінеді.',
  },
  liaisonLead: {
    en: 'Requests between Kazakhstan and {state} that have been released to you.',
    ru: 'Запросы между Казахстаном и государством {state}, переданные вам.',
    kk: 'Қазақстан мен {state} арасындағы сізге ашылған сұрау салулар.',
  },
  adminLead: {
    en: 'Accounts and outgoing messages. Case files are not open to administrators.',
    ru: 'Учётные записи и исходящие сообщения. Дела администратору не видны.',
    kk: 'Есептік жазбалар мен шығыс хабарламалар. Істер әкімшіге көрінбейді.',
  },
  auditorLead: {
    en: 'Who opened which file and when. Contents of files are not shown.',
    ru: 'Кто и когда открывал какое дело. Содержание дел не показывается.',
    kk: 'Қай істі кім, қашан ашқаны. Істердің мазмұны көрсетілмейді.',
  },
  heldNotice: { en: 'Messages held, not sent', ru: 'Задержанные письма', kk: 'Ұсталып тұрған хаттар' },
  failedNotice: { en: 'Messages that failed', ru: 'Недоставленные письма', kk: 'Жеткізілмеген хаттар' },
});
