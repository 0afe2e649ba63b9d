import type { Text } from '../domain/text.ts';

/** What is said of an input that cannot be read, apart from any rule of law. Proposed wording. */
export const inputMessages = {
  required: {
    en: 'This is missing. Fill it in and send again.',
    ru: 'Поле не заполнено. Заполните его и отправьте снова.',
    kk: 'Өріс толтырылмаған. Оны толтырып, қайта жіберіңіз.',
  },
  too_short: {
    en: 'Too short: at least {minimum} characters are needed. Make it longer.',
    ru: 'Слишком коротко: нужно не менее {minimum} знаков. Дополните.',
    kk: 'Тым қысқа: кемінде {minimum} таңба керек. Толықтырыңыз.',
  },
  too_long: {
    en: 'Too long: at most {maximum} characters fit here. Shorten it.',
    ru: 'Слишком длинно: не более {maximum} знаков. Сократите.',
    kk: 'Тым ұзын: ең көбі {maximum} таңба. Қысқартыңыз.',
  },
  too_few: {
    en: 'Too few entries: at least {minimum} are needed. Add more.',
    ru: 'Слишком мало записей: нужно не менее {minimum}. Добавьте недостающие.',
    kk: 'Жазба тым аз: кемінде {minimum} керек. Жетпегенін қосыңыз.',
  },
  too_many: {
    en: 'Too many entries: at most {maximum} are possible. Remove some.',
    ru: 'Слишком много записей: не более {maximum}. Уберите лишние.',
    kk: 'Жазба тым көп: ең көбі {maximum}. Артығын алып тастаңыз.',
  },
  too_small: {
    en: 'The number is too small: the least possible is {minimum}. Correct it.',
    ru: 'Число слишком мало: наименьшее возможное — {minimum}. Исправьте его.',
    kk: 'Сан тым кіші: ең азы — {minimum}. Оны түзетіңіз.',
  },
  too_large: {
    en: 'The number is too large: the greatest possible is {maximum}. Correct it.',
    ru: 'Число слишком велико: наибольшее возможное — {maximum}. Исправьте его.',
    kk: 'Сан тым үлкен: ең көбі — {maximum}. Оны түзетіңіз.',
  },
  not_a_date: {
    en: 'There is no such date. Write it as year-month-day, for example 2026-03-31.',
    ru: 'Такой даты нет. Запишите её в виде год-месяц-день, например 2026-03-31.',
    kk: 'Мұндай күн жоқ. Оны жыл-ай-күн түрінде жазыңыз, мысалы 2026-03-31.',
  },
  not_an_instant: {
    en: 'This is not a moment in UTC. Write it as 2026-03-31T09:00:00.000Z.',
    ru: 'Это не момент времени в UTC. Запишите его в виде 2026-03-31T09:00:00.000Z.',
    kk: 'Бұл UTC бойынша уақыт сәті емес. Оны 2026-03-31T09:00:00.000Z түрінде жазыңыз.',
  },
  not_an_email: {
    en: 'This is not an e-mail address. Write it as name@example.org.',
    ru: 'Это не адрес электронной почты. Запишите его в виде name@example.org.',
    kk: 'Бұл электрондық пошта мекенжайы емес. Оны name@example.org түрінде жазыңыз.',
  },
  not_an_id: {
    en: 'This is not the identifier of a record. Copy it from the record it refers to.',
    ru: 'Это не идентификатор записи. Скопируйте его из записи, на которую он указывает.',
    kk: 'Бұл жазбаның сәйкестендіргіші емес. Оны сілтеме жасалған жазбадан көшіріп алыңыз.',
  },
  bad_format: {
    en: 'The value is not in the form expected here. Correct it.',
    ru: 'Значение записано не в том виде, который здесь ожидается. Исправьте его.',
    kk: 'Мән мұнда күтілетін түрде жазылмаған. Оны түзетіңіз.',
  },
  unknown_value: {
    en: 'This value is not known here. Choose one of: {values}.',
    ru: 'Такое значение здесь не предусмотрено. Выберите одно из: {values}.',
    kk: 'Мұндай мән мұнда қарастырылмаған. Мыналардың бірін таңдаңыз: {values}.',
  },
  unknown_field: {
    en: 'No field of this name belongs here. Correct the name or remove the field.',
    ru: 'Поля с таким именем здесь нет. Исправьте имя или уберите поле.',
    kk: 'Мұнда мұндай атаулы өріс жоқ. Атауын түзетіңіз немесе өрісті алып тастаңыз.',
  },
  wrong_type: {
    en: 'The value is of the wrong type; expected: {expected}. Correct it.',
    ru: 'Неверный тип значения; ожидается: {expected}. Исправьте его.',
    kk: 'Мәннің түрі дұрыс емес; күтілетіні: {expected}. Оны түзетіңіз.',
  },
  not_accepted: {
    en: 'This value cannot be accepted. Correct it.',
    ru: 'Это значение не может быть принято. Исправьте его.',
    kk: 'Бұл мәнді қабылдауға болмайды. Оны түзетіңіз.',
  },
} as const satisfies Record<string, Text>;
export type InputCode = keyof typeof inputMessages;

const typeNames: Readonly<Record<string, Text>> = {
  string: { en: 'text', ru: 'текст', kk: 'мәтін' },
  number: { en: 'a number', ru: 'число', kk: 'сан' },
  int: { en: 'a whole number', ru: 'целое число', kk: 'бүтін сан' },
  boolean: { en: 'true or false', ru: 'true (да) или false (нет)', kk: 'true (иә) немесе false (жоқ)' },
  array: { en: 'a list', ru: 'список', kk: 'тізім' },
  object: { en: 'an object with fields', ru: 'объект с полями', kk: 'өрістері бар нысан' },
  record: { en: 'an object with fields', ru: 'объект с полями', kk: 'өрістері бар нысан' },
};
const otherType: Text = { en: 'another type', ru: 'другой тип', kk: 'басқа түр' };

export const typeName = (expected: string): Text => typeNames[expected] ?? otherType;
