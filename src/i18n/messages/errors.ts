import { defineMessages } from '../define-messages.ts';

/** What an error page adds to the problem's own words: the way on. */
export const errorPages = defineMessages({
  toWork: { en: 'To my work', ru: 'К моей работе', kk: 'Менің жұмысыма' },
  toSignIn: { en: 'To the sign-in page', ru: 'К странице входа', kk: 'Кіру бетіне' },
  reload: { en: 'Load the record again', ru: 'Загрузить запись заново', kk: 'Жазбаны қайта жүктеу' },
  requestId: {
    en: 'Number for the administrator',
    ru: 'Номер для администратора',
    kk: 'Әкімшіге айтылатын нөмір',
  },
  possibleNow: { en: 'Possible now', ru: 'Сейчас возможно', kk: 'Қазір мүмкін' },
  tryLater: {
    en: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
    ru: 'Подождите {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и повторите.',
    kk: '{minutes, plural, other {# минут}} күтіп, қайталаңыз.',
  },
});
