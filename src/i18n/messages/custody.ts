import { defineMessages } from '../define-messages.ts';

export const custodyMessages = defineMessages({
  title: { en: 'Custody', ru: 'Содержание под стражей', kk: 'Күзетпен ұстау' },
  heldHome: {
    en: 'Held in Kazakhstan since {at}: {custody}.',
    ru: 'Содержится под стражей в Казахстане с {at}: {custody}.',
    kk: 'Қазақстанда күзетпен ұсталуда: {custody}. Басталған уақыты: {at}.',
  },
  heldAbroad: {
    en: 'Held abroad since {at}: {custody}.',
    ru: 'Содержится под стражей за рубежом с {at}: {custody}.',
    kk: 'Шетелде күзетпен ұсталуда: {custody}. Басталған уақыты: {at}.',
  },
  release: {
    en: 'To be released on {at} unless: {what}.',
    ru: 'Освобождение {at}, если не выполнено: {what}.',
    kk: 'Босатылатын уақыты: {at}, егер мынау орындалмаса: {what}.',
  },
  releaseUnknown: {
    en: 'It is not known when the person must be released: no term on record is running. Check that every step on custody is recorded.',
    ru: 'Неизвестно, когда лицо должно быть освобождено: ни один внесённый срок не идёт. Проверьте, все ли действия о содержании под стражей отмечены.',
    kk: 'Адамның қашан босатылуы тиіс екені белгісіз: енгізілген мерзімдердің ешқайсысы жүріп жатқан жоқ. Күзетпен ұстауға қатысты барлық әрекеттің белгіленгенін тексеріңіз.',
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
  extendableTo: { en: 'to {at} at most', ru: 'не далее {at}', kk: 'ең кеші {at}' },
  extendable: { en: 'no outer limit named', ru: 'предел не назван', kk: 'шегі аталмаған' },
  awaited: { en: 'By then', ru: 'К этому моменту', kk: 'Осы уақытқа дейін' },
  note: { en: 'Note', ru: 'Примечание', kk: 'Ескертпе' },
});
