import { defineMessages } from '../define-messages.ts';

/** One's own account: password, devices, calendar. */
export const ownAccount = defineMessages({
  title: { en: 'My account', ru: 'Моя учётная запись', kk: 'Менің есептік жазбам' },
  passwordTitle: { en: 'Password', ru: 'Пароль', kk: 'Құпиясөз' },
  passwordLead: {
    en: 'All other devices are signed out when you change it.',
    ru: 'После смены пароля на всех других устройствах потребуется войти снова.',
    kk: 'Құпиясөз ауыстырылған соң басқа құрылғылардың бәрінде қайта кіру керек болады.',
  },
  changePassword: { en: 'Change the password', ru: 'Сменить пароль', kk: 'Құпиясөзді ауыстыру' },
  passwordChanged: {
    en: 'The password is changed. Other devices are signed out.',
    ru: 'Пароль изменён. На других устройствах потребуется войти снова.',
    kk: 'Құпиясөз ауыстырылды. Басқа құрылғыларда қайта кіру керек.',
  },
  calendarTitle: {
    en: 'Time limits in my calendar',
    ru: 'Сроки в моём календаре',
    kk: 'Мерзімдер менің күнтізбемде',
  },
  calendarLead: {
    en: 'A secret address that a calendar program reads: the nearest time limit of each request that waits for you or is assigned to you. It holds numbers and dates only; of extradition and confidential files not even the number.',
    ru: 'Секретный адрес, который читает программа-календарь: ближайший срок каждого запроса, который ждёт вас или поручен вам. В нём только номера и сроки; по выдаче и конфиденциальным делам — даже без номера.',
    kk: 'Күнтізбе бағдарламасы оқитын құпия мекенжай: сізді күтіп тұрған немесе сізге тапсырылған әр сұрау салудың ең жақын мерзімі. Онда тек нөмірлер мен мерзімдер бар; ұстап беру және құпия істер бойынша нөмірі де жоқ.',
  },
  calendarNone: {
    en: 'You have no such address.',
    ru: 'Такого адреса у вас нет.',
    kk: 'Сізде мұндай мекенжай жоқ.',
  },
  calendarSince: { en: 'In use since {date}.', ru: 'Действует с {date}.', kk: 'Жасалған күні: {date}.' },
  calendarMake: { en: 'Make an address', ru: 'Создать адрес', kk: 'Мекенжай жасау' },
  calendarAgain: { en: 'Replace it by a new one', ru: 'Заменить новым', kk: 'Жаңасымен алмастыру' },
  calendarStop: { en: 'Stop it', ru: 'Отключить', kk: 'Тоқтату' },
  calendarStopped: {
    en: 'The address no longer works. Remove it from your calendar program.',
    ru: 'Адрес больше не действует. Удалите его из программы-календаря.',
    kk: 'Мекенжай енді жұмыс істемейді. Оны күнтізбе бағдарламасынан алып тастаңыз.',
  },
  calendarReady: { en: 'The calendar address', ru: 'Адрес календаря', kk: 'Күнтізбе мекенжайы' },
  calendarReadyLead: {
    en: 'Copy it now: it is shown once. In your calendar program choose to subscribe to a calendar by address. Whoever has it reads these dates; give it to nobody.',
    ru: 'Скопируйте сейчас: адрес показан один раз. В программе-календаре выберите подписку по адресу. Кто знает адрес, видит эти сроки; никому его не передавайте.',
    kk: 'Қазір көшіріп алыңыз: мекенжай бір рет көрсетіледі. Күнтізбе бағдарламасында мекенжай бойынша жазылуды таңдаңыз. Мекенжайды білген адам осы мерзімдерді көреді; оны ешкімге бермеңіз.',
  },
  calendarName: { en: 'Komek: time limits', ru: 'Komek: сроки', kk: 'Көмек: мерзімдер' },
  calendarEvent: { en: '{reference}: time limit', ru: '{reference}: срок', kk: '{reference}: мерзім' },
  calendarQuiet: {
    en: 'A record needs your attention',
    ru: 'Запись требует вашего внимания',
    kk: 'Жазбаға назар аудару қажет',
  },
});
