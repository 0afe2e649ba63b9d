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
  copyHint: {
    en: 'Press on the number to select it, then copy it into your message.',
    ru: 'Нажмите на номер, чтобы выделить его, и скопируйте в сообщение.',
    kk: 'Нөмірді белгілеу үшін оны басып, хабарламаңызға көшіріңіз.',
  },
  possibleNow: { en: 'Possible now', ru: 'Сейчас возможно', kk: 'Қазір мүмкін' },
  tryLater: {
    en: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
    ru: 'Подождите {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и повторите.',
    kk: '{minutes, plural, other {# минут}} күтіп, қайталаңыз.',
  },
});

/** Where the words for programs would not help a person: by the code of the problem. */
export const errorDetails = defineMessages({
  precondition_failed: {
    en: 'Somebody has changed the record since you opened it. Your change was not made. Open the record again and repeat the change.',
    ru: 'Запись изменена после того, как вы её открыли. Ваше изменение не внесено. Откройте запись заново и повторите его.',
    kk: 'Жазба сіз ашқаннан кейін өзгертілген. Сіздің өзгерісіңіз енгізілмеді. Жазбаны қайта ашып, өзгерісті қайталаңыз.',
  },
  precondition_required: {
    en: 'The page was incomplete. Nothing was changed. Open the record again and repeat the change.',
    ru: 'Страница была неполной. Ничего не изменено. Откройте запись заново и повторите изменение.',
    kk: 'Бет толық болмаған. Ештеңе өзгерген жоқ. Жазбаны қайта ашып, өзгерісті қайталаңыз.',
  },
  too_many_attempts: {
    en: 'To protect accounts, further attempts are not taken for a while. Wait and try again.',
    ru: 'Для защиты учётных записей новые попытки некоторое время не принимаются. Подождите и повторите.',
    kk: 'Есептік жазбаларды қорғау үшін жаңа әрекеттер біраз уақыт қабылданбайды. Күтіп, қайталаңыз.',
  },
  unparsable_body: {
    en: 'What arrived was incomplete. Nothing was changed. Go back to the form and send it again.',
    ru: 'Данные дошли не полностью. Ничего не изменено. Вернитесь к форме и отправьте её снова.',
    kk: 'Деректер толық жетпеді. Ештеңе өзгерген жоқ. Пішінге оралып, қайта жіберіңіз.',
  },
  unsupported_media_type: {
    en: 'The form arrived in a way that cannot be read. Nothing was changed. Go back and send it again.',
    ru: 'Форму не удалось прочитать. Ничего не изменено. Вернитесь и отправьте её снова.',
    kk: 'Пішінді оқу мүмкін болмады. Ештеңе өзгерген жоқ. Артқа оралып, қайта жіберіңіз.',
  },
  unavailable: {
    en: 'The register does not answer. Wait a minute, look whether your change was made, and repeat it if not. If it lasts, tell the administrator.',
    ru: 'Реестр не отвечает. Подождите минуту, проверьте, внесено ли изменение, и если нет, повторите. Если не проходит, сообщите администратору.',
    kk: 'Тізілім жауап бермейді. Бір минут күтіп, өзгерістің енгізілгенін тексеріңіз, енгізілмесе қайталаңыз. Жалғаса берсе, әкімшіге хабарлаңыз.',
  },
  overloaded: {
    en: 'Very many people are working at this moment. Nothing was changed. Wait a few seconds and try again.',
    ru: 'Сейчас работает очень много людей. Ничего не изменено. Подождите несколько секунд и повторите.',
    kk: 'Қазір жүйеде адам өте көп. Ештеңе өзгерген жоқ. Бірнеше секунд күтіп, қайталаңыз.',
  },
  internal: {
    en: 'Try again. If it happens twice, give the administrator the number below.',
    ru: 'Повторите. Если ошибка повторится, сообщите администратору номер, указанный ниже.',
    kk: 'Қайталаңыз. Қате қайталанса, әкімшіге төмендегі нөмірді айтыңыз.',
  },
});
