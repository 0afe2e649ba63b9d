import { defineMessages } from '../define-messages.ts';

export const custodyMessages = defineMessages({
  title: { en: 'Custody', ru: 'Содержание под стражей', kk: 'Күзетпен ұстау' },
  heldHome: {
    en: 'Held in Kazakhstan since {at}: {custody}.',
    ru: 'Содержится в Казахстане с {at}: {custody}.',
    kk: 'Қазақстанда {at} бастап ұсталуда: {custody}.',
  },
  heldAbroad: {
    en: 'Held abroad since {at}: {custody}.',
    ru: 'Содержится за рубежом с {at}: {custody}.',
    kk: 'Шетелде {at} бастап ұсталуда: {custody}.',
  },
  release: {
    en: 'To be released on {at} unless: {what}.',
    ru: 'Освобождение {at}, если не выполнено: {what}.',
    kk: '{at} босатылады, егер мына шарт орындалмаса: {what}.',
  },
  releaseUnknown: {
    en: 'When the person must be released is not known: no term runs that anything on record sets.',
    ru: 'Когда лицо должно быть освобождено, неизвестно: ни один записанный срок не идёт.',
    kk: 'Адамның қашан босатылуы тиіс екені белгісіз: жазылған мерзімдердің ешқайсысы жүріп жатқан жоқ.',
  },
  hoursLeft: { en: 'Hours left: {count}', ru: 'Осталось часов: {count}', kk: 'Қалған сағат: {count}' },
  daysLeft: { en: 'Days left: {count}', ru: 'Осталось суток: {count}', kk: 'Қалған тәулік: {count}' },
  past: { en: 'The term is over', ru: 'Срок истёк', kk: 'Мерзім өтті' },
  papers: {
    en: 'What must be there, and by when',
    ru: 'Что и к какому моменту должно быть',
    kk: 'Не қажет және қай уақытқа дейін',
  },
  told: { en: 'Who was told', ru: 'Кто уведомлён', kk: 'Кімге хабарланды' },
  toldNobody: {
    en: 'No notice since the arrest is on record.',
    ru: 'Уведомлений с момента заключения под стражу не записано.',
    kk: 'Қамауға алынғаннан бері хабарлама жазылмаған.',
  },
  why: { en: 'How this is reckoned', ru: 'Как это рассчитано', kk: 'Бұл қалай есептелді' },
  rule: { en: 'Rule', ru: 'Норма', kk: 'Норма' },
  start: { en: 'From', ru: 'Начало', kk: 'Басталуы' },
  length: { en: 'Length', ru: 'Срок', kk: 'Мерзім' },
  arithmetic: { en: 'Reckoning', ru: 'Расчёт', kk: 'Есеп' },
  extended: { en: 'Extended to', ru: 'Продлён до', kk: 'Ұзартылған мерзім' },
  extensionGround: { en: 'Ground of the extension', ru: 'Основание продления', kk: 'Ұзарту негізі' },
  extensionRoom: { en: 'May be extended', ru: 'Может быть продлён', kk: 'Ұзартылуы мүмкін' },
  extendableTo: { en: 'to {at} at most', ru: 'не далее {at}', kk: '{at} дейін' },
  extendable: { en: 'no outer limit named', ru: 'предел не назван', kk: 'шегі аталмаған' },
  awaited: { en: 'By then', ru: 'К этому моменту', kk: 'Осы уақытқа дейін' },
  note: { en: 'Note', ru: 'Примечание', kk: 'Ескерту' },
});
