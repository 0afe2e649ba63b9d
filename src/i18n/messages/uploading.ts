import { defineMessages } from '../define-messages.ts';

/** How papers are sent, and how they belong together. */
export const uploading = defineMessages({
  files: {
    en: 'Files, at most 20 MB each',
    ru: 'Файлы, каждый не более 20 МБ',
    kk: 'Файлдар, әрқайсысы 20 МБ-тан аспайды',
  },
  filesHint: {
    en: 'You may choose several, or drop them here. Papers marked for official use do not belong here: add a note with their number and place.',
    ru: 'Можно выбрать несколько или перетащить их сюда. Документы «Для служебного пользования» сюда не загружают: добавьте заметку с номером и местом хранения.',
    kk: 'Бірнешеуін таңдауға немесе осында сүйреп әкелуге болады. «Қызмет бабында пайдалану үшін» белгісі бар құжаттар жүктелмейді: нөмірі мен сақталатын орнын ескертпеге жазыңыз.',
  },
  belongs: {
    en: 'Translation or new version of another document',
    ru: 'Перевод или новая версия другого документа',
    kk: 'Басқа құжаттың аудармасы немесе жаңа нұсқасы',
  },
  translationOf: { en: 'Translation of', ru: 'Перевод документа', kk: 'Аударылған құжат' },
  certified: {
    en: 'The translator’s signature is certified',
    ru: 'Подпись переводчика заверена',
    kk: 'Аудармашының қолы куәландырылған',
  },
  replaces: { en: 'New version of', ru: 'Новая версия документа', kk: 'Жаңа нұсқасы берілген құжат' },
  ofNone: { en: 'Of none', ru: 'Нет', kk: 'Жоқ' },
  translation: {
    en: 'Translation of “{name}”',
    ru: 'Перевод документа «{name}»',
    kk: 'Аударма, түпнұсқасы – «{name}»',
  },
  certifiedTranslation: {
    en: 'Certified translation of “{name}”',
    ru: 'Заверенный перевод документа «{name}»',
    kk: 'Куәландырылған аударма, түпнұсқасы – «{name}»',
  },
  newVersionOf: {
    en: 'New version of “{name}”',
    ru: 'Новая версия документа «{name}»',
    kk: 'Жаңа нұсқа, ескісі – «{name}»',
  },
  replacedBy: {
    en: 'Replaced by “{name}”',
    ru: 'Заменён документом «{name}»',
    kk: 'Жаңа нұсқасы – «{name}»',
  },
  waits: {
    en: 'The connection broke off; it is sent again.',
    ru: 'Связь прервалась; отправка повторяется.',
    kk: 'Байланыс үзілді; қайта жіберілуде.',
  },
  sent: { en: 'Sent', ru: 'Отправлен', kk: 'Жіберілді' },
  broken: {
    en: 'Not sent: the register cannot be reached. Press “Upload” to go on.',
    ru: 'Не отправлен: реестр недоступен. Нажмите «Загрузить», чтобы продолжить.',
    kk: 'Жіберілмеді: тізілімге қосылу мүмкін емес. Жалғастыру үшін «Жүктеу» түймесін басыңыз.',
  },
  ofFile: { en: '{name}: {words}', ru: '{name}: {words}', kk: '{name}: {words}' },
});
