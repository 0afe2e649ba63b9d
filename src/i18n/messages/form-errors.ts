import { defineMessages } from '../define-messages.ts';

/** What a form says of a value that cannot be read. */
export const formErrors = defineMessages({
  chooseFromList: {
    en: 'Choose a value from the list.',
    ru: 'Выберите значение из списка.',
    kk: 'Тізімнен мәнді таңдаңыз.',
  },
  changedMeanwhile: {
    en: 'Somebody changed the request meanwhile. Nothing was recorded; what you typed is kept below. Look at the present state, then confirm once more.',
    ru: 'За это время запрос изменил другой сотрудник. Ничего не записано, введённое вами сохранено ниже. Посмотрите текущее состояние и подтвердите ещё раз.',
    kk: 'Осы уақытта сұрау салуды басқа қызметкер өзгертті. Ештеңе жазылған жоқ, енгізгеніңіз төменде сақталды. Қазіргі күйін қарап, қайта растаңыз.',
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
    en: 'There is no State of this name. Choose one from the list.',
    ru: 'Государства с таким названием нет. Выберите из списка.',
    kk: 'Мұндай атаулы мемлекет жоқ. Тізімнен таңдаңыз.',
  },
});
