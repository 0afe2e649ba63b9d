import { defineMessages } from '../define-messages.ts';

/** The first page: the day in one sentence, what comes first, and what else waits. */
export const work = defineMessages({
  custodyDay: {
    en: 'In custody: {count, plural, one {# case} other {# cases}}; the nearest term ends {when}.',
    ru: 'Под стражей: {count, plural, one {# дело} few {# дела} many {# дел} other {# дела}}; ближайший срок истекает {when}.',
    kk: 'Күзетпен ұстау: {count, plural, other {# іс}}; ең жақын мерзімнің аяқталуы: {when}.',
  },
  custodyOver: {
    en: 'In custody: {count, plural, one {# case} other {# cases}}; the nearest term ended {when}.',
    ru: 'Под стражей: {count, plural, one {# дело} few {# дела} many {# дел} other {# дела}}; ближайший срок истёк {when}.',
    kk: 'Күзетпен ұстау: {count, plural, other {# іс}}; ең жақын мерзім өтіп кетті: {when}.',
  },
  today: { en: 'today at {time}', ru: 'сегодня в {time}', kk: 'бүгін, сағат {time}' },
  tomorrow: { en: 'tomorrow at {time}', ru: 'завтра в {time}', kk: 'ертең, сағат {time}' },
  overdueDay: {
    en: '{count, plural, one {# request is} other {# requests are}} overdue',
    ru: '{count, plural, one {просрочен # запрос} few {просрочено # запроса} many {просрочено # запросов} other {просрочено # запроса}}',
    kk: '{count, plural, other {# сұрау салудың мерзімі өткен}}',
  },
  askedDay: {
    en: '{count, plural, one {# question waits} other {# questions wait}} for an answer',
    ru: '{count, plural, one {ждёт ответа # вопрос} few {ждут ответа # вопроса} many {ждут ответа # вопросов} other {ждут ответа # вопроса}}',
    kk: '{count, plural, other {# сұрақ жауап күтеді}}',
  },
  mineDay: {
    en: '{count, plural, one {# step waits} other {# steps wait}} for you',
    ru: '{count, plural, one {ждёт вас # действие} few {ждут вас # действия} many {ждут вас # действий} other {ждут вас # действия}}',
    kk: '{count, plural, other {# әрекет сізді күтеді}}',
  },
  distributeDay: {
    en: '{count, plural, one {# request has} other {# requests have}} no executor',
    ru: '{count, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}} без исполнителя',
    kk: '{count, plural, other {# сұрау салудың орындаушысы жоқ}}',
  },
  controlDay: {
    en: '{count, plural, one {# request is} other {# requests are}} under control',
    ru: 'на контроле {count, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}',
    kk: '{count, plural, other {# сұрау салу бақылауда}}',
  },
  quietDay: {
    en: 'Nothing presses today: no term is about to end and no step waits for you.',
    ru: 'Срочного сегодня нет: сроки не истекают, вашего действия ничего не ждёт.',
    kk: 'Бүгін шұғыл ештеңе жоқ: мерзім аяқталып жатқан жоқ, сізден әрекет күтілмейді.',
  },
  first: { en: 'First', ru: 'Начните с этого', kk: 'Осыдан бастаңыз' },
  openRequest: { en: 'Open the request', ru: 'Открыть запрос', kk: 'Сұрау салуды ашу' },
  custody: { en: 'In custody', ru: 'Под стражей', kk: 'Күзетпен ұстау' },
  asked: {
    en: 'Questions waiting for our answer',
    ru: 'Вопросы, ждущие нашего ответа',
    kk: 'Біздің жауабымызды күтетін сұрақтар',
  },
  askedForeign: {
    en: 'Questions waiting for your answer',
    ru: 'Вопросы, ждущие вашего ответа',
    kk: 'Сіздің жауабыңызды күтетін сұрақтар',
  },
  acknowledge: {
    en: 'Received, to be acknowledged',
    ru: 'Ждут подтверждения получения',
    kk: 'Алынғанын растау қажет',
  },
  resultsDue: { en: 'A result is expected', ru: 'Ожидается результат', kk: 'Нәтижесі күтілуде' },
  mine: { en: 'Your steps', ru: 'Ваши действия', kk: 'Сіздің әрекеттеріңіз' },
  toSign: { en: 'For your signature', ru: 'На подпись', kk: 'Қол қоюға' },
  incoming: {
    en: 'To register and pass on',
    ru: 'Зарегистрировать и передать',
    kk: 'Тіркеп, беру',
  },
  outgoing: {
    en: 'To register and dispatch',
    ru: 'Зарегистрировать и отправить',
    kk: 'Тіркеп, жөнелту',
  },
  distribute: {
    en: 'To distribute: no executor yet',
    ru: 'Распределить: исполнителя ещё нет',
    kk: 'Бөлу қажет: орындаушысы әлі жоқ',
  },
  silent: {
    en: 'Silence from abroad for {days} days or longer',
    ru: 'Из-за рубежа нет вестей {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} и дольше',
    kk: 'Шетелден {days, plural, other {# күн}} және одан ұзақ хабар жоқ',
  },
  silentNote: {
    en: 'The measure of this register, not a time limit of the law. Ask the other side about progress.',
    ru: 'Это мера самого реестра, а не срок по закону. Запросите у другой стороны ход исполнения.',
    kk: 'Бұл — тізілімнің өз өлшемі, заңдағы мерзім емес. Екінші тараптан орындалу барысын сұраңыз.',
  },
  answer: { en: 'Answer the question', ru: 'Ответить на вопрос', kk: 'Сұраққа жауап беру' },
  askProgress: {
    en: 'Ask how it goes',
    ru: 'Спросить о ходе исполнения',
    kk: 'Орындалу барысын сұрау',
  },
  waitedDays: {
    en: 'Waiting for {count, plural, one {# day} other {# days}}',
    ru: 'Ожидание: {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    kk: 'Күтілгені: {count, plural, other {# күн}}',
  },
  sinceToday: { en: 'Since today', ru: 'С сегодняшнего дня', kk: 'Бүгіннен бастап' },
  all: { en: 'All: {count}', ru: 'Все: {count}', kk: 'Барлығы: {count}' },
  wholeList: { en: 'The whole list', ru: 'Весь список', kk: 'Бүкіл тізім' },
  aboveAlready: {
    en: 'All of these stand higher on this page.',
    ru: 'Все они показаны на этой странице выше.',
    kk: 'Бұлардың бәрі осы бетте жоғарыда көрсетілген.',
  },
  figuresOfPeriod: {
    en: 'Figures of any period',
    ru: 'Показатели за любой период',
    kk: 'Кез келген кезең көрсеткіштері',
  },
  unconfirmed: {
    en: 'Unconfirmed treaties with open requests',
    ru: 'Неподтверждённые договоры с незавершёнными запросами',
    kk: 'Аяқталмаған сұрау салулары бар расталмаған шарттар',
  },
  unconfirmedNone: {
    en: 'No open request rests on an unconfirmed treaty.',
    ru: 'Ни один незавершённый запрос не опирается на неподтверждённый договор.',
    kk: 'Бірде-бір аяқталмаған сұрау салу расталмаған шартқа негізделмеген.',
  },
  confirmSource: {
    en: 'Confirm its entry into force by a source',
    ru: 'Подтвердить вступление в силу источником',
    kk: 'Күшіне енгенін дереккөзбен растау',
  },
  openOnIt: {
    en: '{count, plural, one {# open request} other {# open requests}}',
    ru: '{count, plural, one {# незавершённый запрос} few {# незавершённых запроса} many {# незавершённых запросов} other {# незавершённых запроса}}',
    kk: '{count, plural, other {# аяқталмаған сұрау салу}}',
  },
  nextSteps: {
    en: 'Next steps of treaties under way',
    ru: 'Следующие шаги по заключаемым договорам',
    kk: 'Жасалып жатқан шарттардың келесі қадамдары',
  },
  nextStepsNone: {
    en: 'No next step has a day. Set one on the page of a treaty under way.',
    ru: 'Ни у одного шага нет даты. Укажите её на странице заключаемого договора.',
    kk: 'Бірде-бір қадамның күні жоқ. Оны жасалып жатқан шарттың бетінде көрсетіңіз.',
  },
  lateStep: { en: 'The day has passed', ru: 'Срок прошёл', kk: 'Мерзімі өтті' },
  sealed: {
    en: 'The log is sealed up to and including {day}.',
    ru: 'Журнал опечатан по {day} включительно.',
    kk: 'Журнал {day} күніне дейін (қоса алғанда) мөрленген.',
  },
  sealedNever: {
    en: 'No day of the log is sealed yet. The first is sealed in the night after the first entry.',
    ru: 'Ни один день журнала ещё не опечатан. Первый будет опечатан ночью после первой записи.',
    kk: 'Журналдың бірде-бір күні әлі мөрленбеген. Біріншісі алғашқы жазбадан кейінгі түнде мөрленеді.',
  },
  lastLooks: { en: 'Last look-ups', ru: 'Последние обращения к делам', kk: 'Істерге соңғы жүгінулер' },
  lastLooksNone: {
    en: 'Nobody has opened a file yet. Each opening, download and search appears here.',
    ru: 'Дел ещё никто не открывал. Здесь появится каждое открытие, скачивание и поиск.',
    kk: 'Істерді әлі ешкім ашқан жоқ. Әрбір ашу, жүктеп алу және іздеу осында көрінеді.',
  },
  nobodyInvited: {
    en: 'Everyone invited has signed in.',
    ru: 'Все приглашённые уже вошли.',
    kk: 'Шақырылғандардың бәрі жүйеге кірді.',
  },
  everyAccount: { en: 'All accounts', ru: 'Все учётные записи', kk: 'Барлық есептік жазбалар' },
  invited: {
    en: 'Invited, not yet signed in',
    ru: 'Приглашены, ещё не вошли',
    kk: 'Шақырылған, әлі кірмеген',
  },
});
