import { defineMessages } from '../define-messages.ts';

/** What a form says of a value that cannot be read. */
export const formErrors = defineMessages({
  chooseFromList: {
    en: 'Choose a value from the list.',
    ru: 'Выберите значение из списка.',
    kk: 'Тізімнен мәнді таңдаңыз.',
  },
  notADate: {
    en: 'There is no such date. Correct it.',
    ru: 'Такой даты нет. Исправьте её.',
    kk: 'Мұндай күн жоқ. Түзетіңіз.',
  },
  notAnInstant: {
    en: 'Give both the date and the time.',
    ru: 'Укажите и дату, и время.',
    kk: 'Күнін де, уақытын да көрсетіңіз.',
  },
  wrongType: {
    en: 'Only digits are expected here.',
    ru: 'Здесь ожидается число цифрами.',
    kk: 'Мұнда тек цифрмен жазылған сан күтіледі.',
  },
  nationalities: {
    en: 'Give two-letter codes of States, separated by commas, for example KZ, ES.',
    ru: 'Укажите двухбуквенные коды государств через запятую, например KZ, ES.',
    kk: 'Мемлекеттердің екі әріпті кодтарын үтір арқылы көрсетіңіз, мысалы KZ, ES.',
  },
});
