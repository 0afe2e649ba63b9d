import type { Preset } from '../../domain/figures/period.ts';
import type { Risk } from '../../domain/figures/risks.ts';
import type { Stretch } from '../../domain/figures/stretches.ts';
import type { Text } from '../../domain/text.ts';
import { defineMessages } from '../define-messages.ts';

/** Figures of a period: official words of statistics where there are such. */
export const figures = defineMessages({
  nav: { en: 'Figures', ru: 'Статистика', kk: 'Статистика' },
  title: { en: 'Requests in figures', ru: 'Статистика запросов', kk: 'Сұрау салулар статистикасы' },
  leadAll: {
    en: 'All requests of the register. Each figure leads to its list.',
    ru: 'Все запросы реестра. Каждая цифра ведёт к своему списку.',
    kk: 'Тізілімдегі барлық сұрау салулар. Әр сан өз тізіміне апарады.',
  },
  leadOwn: {
    en: 'The requests of your office. Each figure leads to its list.',
    ru: 'Запросы вашей прокуратуры. Каждая цифра ведёт к своему списку.',
    kk: 'Прокуратураңыздың сұрау салулары. Әр сан өз тізіміне апарады.',
  },
  period: { en: 'Period', ru: 'Период', kk: 'Кезең' },
  from: { en: 'First day', ru: 'Первый день', kk: 'Бірінші күні' },
  to: { en: 'Last day', ru: 'Последний день', kk: 'Соңғы күні' },
  allStates: { en: 'All States', ru: 'Все государства', kk: 'Барлық мемлекет' },
  sentence: { en: '{from} – {to}', ru: '{from} – {to}', kk: '{from} – {to}' },
  asOf: { en: 'as of {date}', ru: 'по состоянию на {date}', kk: '{date} күнгі жағдай бойынша' },
  print: {
    en: 'Prints on one sheet (Ctrl+P).',
    ru: 'Печатается на одном листе (Ctrl+P).',
    kk: 'Бір параққа басып шығарылады (Ctrl+P).',
  },
  balance: { en: 'Movement of requests', ru: 'Движение запросов', kk: 'Сұрау салулар қозғалысы' },
  balanceNote: {
    en: 'Open at the beginning + new − closed = open at the end.',
    ru: 'Остаток на начало + поступило − окончено = остаток на конец.',
    kk: 'Басындағы қалдық + келіп түскені − аяқталғаны = соңындағы қалдық.',
  },
  barNote: {
    en: 'Upper bar: what there was to do, open at the beginning and new. Lower bar: what became of it, closed and still open.',
    ru: 'Верхняя полоса: что было в производстве — остаток и поступившие. Нижняя: что с ними стало — оконченные и остаток.',
    kk: 'Жоғарғы жолақ: іс жүргізуде болғаны — қалдық пен келіп түскендер. Төменгісі: олардың нәтижесі — аяқталғандар мен қалдық.',
  },
  bar: { en: 'As bars', ru: 'Полосами', kk: 'Жолақпен' },
  openBefore: {
    en: 'Open at the beginning',
    ru: 'Остаток на начало периода',
    kk: 'Кезең басындағы қалдық',
  },
  opened: { en: 'New', ru: 'Поступило', kk: 'Келіп түсті' },
  closed: { en: 'Closed', ru: 'Окончено', kk: 'Аяқталды' },
  openAfter: { en: 'Open at the end', ru: 'Остаток на конец периода', kk: 'Кезең соңындағы қалдық' },
  remaining: { en: 'Open', ru: 'Остаток', kk: 'Қалдық' },
  total: { en: 'Total', ru: 'Всего', kk: 'Барлығы' },
  byTime: { en: 'Over the period', ru: 'По месяцам периода', kk: 'Кезең ішінде' },
  timeChart: {
    en: 'Chart: new and closed requests, and how many were open at the end of each part of the period. The table below says the same.',
    ru: 'График: поступившие и оконченные запросы и остаток на конец каждой части периода. Таблица ниже сообщает то же.',
    kk: 'График: келіп түскен және аяқталған сұрау салулар, кезеңнің әр бөлігінің соңындағы қалдық. Төмендегі кесте де соны айтады.',
  },
  part: { en: 'Part of the period', ru: 'Часть периода', kk: 'Кезең бөлігі' },
  outcomes: { en: 'How they ended', ru: 'Чем окончены', kk: 'Немен аяқталды' },
  outcome: { en: 'Result', ru: 'Результат', kk: 'Нәтижесі' },
  noneClosed: {
    en: 'No request was closed in this period.',
    ru: 'В этом периоде запросы не оканчивались.',
    kk: 'Бұл кезеңде сұрау салулар аяқталған жоқ.',
  },
  states: { en: 'By State', ru: 'По государствам', kk: 'Мемлекеттер бойынша' },
  otherStates: {
    en: '{count, plural, one {# other State} other {# other States}}',
    ru: '{count, plural, one {Ещё # государство} few {Ещё # государства} many {Ещё # государств} other {Ещё # государства}}',
    kk: '{count, plural, other {Тағы # мемлекет}}',
  },
  eachState: { en: 'Every State', ru: 'Все государства по отдельности', kk: 'Барлық мемлекет жеке-жеке' },
  noMovement: {
    en: 'Nothing was open, came or went in this period. Choose another period above.',
    ru: 'В этом периоде запросов не было. Выберите другой период выше.',
    kk: 'Бұл кезеңде сұрау салулар болған жоқ. Жоғарыдан басқа кезең таңдаңыз.',
  },
  risks: {
    en: 'Late, silent, custody',
    ru: 'Просрочка, молчание, содержание под стражей',
    kk: 'Мерзімі өткен, үнсіздік, күзетпен ұстау',
  },
  risk: { en: 'What', ru: 'Что', kk: 'Не' },
  ofThem: { en: 'Of which', ru: 'Из них', kk: 'Олардың ішінде' },
  worst: { en: 'Earliest date', ru: 'Самая ранняя дата', kk: 'Ең ерте күн' },
  risksMeasure: {
    en: "Silence: no word from the other State while the next word is theirs. 30, 60, 90 and 10 days are this register's own measure, not law.",
    ru: 'Молчание: от другого государства нет сообщений, когда отвечать должно оно. 30, 60, 90 и 10 дней — мера самого реестра, а не норма закона.',
    kk: 'Үнсіздік: жауап екінші мемлекеттен күтіледі, бірақ хабар жоқ. 30, 60, 90 және 10 күн — тізілімнің өз өлшемі, заң нормасы емес.',
  },
  tooManyPast: {
    en: 'So many requests were open on that day that these three are shown for today only. Choose a period that ends today, or one State.',
    ru: 'В этот день незавершённых запросов было так много, что эти три показателя даются только на сегодня. Выберите период до сегодняшнего дня или одно государство.',
    kk: 'Бұл күні аяқталмаған сұрау салулар тым көп болған, сондықтан бұл үш көрсеткіш тек бүгінгі күнге беріледі. Бүгінмен аяқталатын кезеңді немесе бір мемлекетті таңдаңыз.',
  },
  noRisk: {
    en: 'Nothing is late, nobody is silent, no custody term presses.',
    ru: 'Просрочек нет, молчания нет, сроки содержания под стражей не истекают.',
    kk: 'Мерзімі өткені жоқ, үнсіздік жоқ, күзетпен ұстау мерзімі таяп қалғаны жоқ.',
  },
  durations: { en: 'How long it takes', ru: 'Сколько это занимает', kk: 'Қанша уақыт алады' },
  durationsNote: {
    en: 'Median days of requests whose step fell in the period. In brackets: how many, and the longest. Incoming: from receipt to registration and to the decision.',
    ru: 'Медиана в днях по запросам, у которых этот шаг пришёлся на период. В скобках: сколько и самый долгий. Входящие: от получения до регистрации и до решения.',
    kk: 'Осы қадамы кезеңге тура келген сұрау салулар бойынша медиана, күнмен. Жақшада: саны және ең ұзағы. Кіріс: алынғаннан тіркелгенге және шешімге дейін.',
  },
  tooFew: { en: 'too few to say', ru: 'слишком мало данных', kk: 'дерек тым аз' },
  days: { en: '{days} d', ru: '{days} дн.', kk: '{days} күн' },
  ofWhich: {
    en: '({count}; up to {days} d)',
    ru: '({count}; до {days} дн.)',
    kk: '({count}; {days} күнге дейін)',
  },
  noDurations: {
    en: 'No step that is measured fell in this period.',
    ru: 'В этом периоде не было измеряемых шагов.',
    kk: 'Бұл кезеңде өлшенетін қадамдар болған жоқ.',
  },
  allOfThem: { en: 'All of them: {count}', ru: 'Все: {count}', kk: 'Барлығы: {count}' },
  controlUntil: { en: 'Control until', ru: 'Контроль до', kk: 'Бақылау мерзімі' },
  notes: { en: 'How it is counted', ru: 'Как считается', kk: 'Қалай есептеледі' },
  noteCounted: {
    en: 'A request counts from the day on which it was opened in the register, drafts too, to the day on which its end was entered. Days are those of the home time zone.',
    ru: 'Запрос учитывается со дня открытия в реестре, включая черновики, до дня внесения его окончания. Дни — по местному времени.',
    kk: 'Сұрау салу тізілімде ашылған күннен бастап (жобалар да) аяқталуы енгізілген күнге дейін есептеледі. Күндер жергілікті уақыт бойынша.',
  },
  noteMarks: {
    en: 'Sending, acknowledgement and result count by the day on which they happened, even where they were entered later. Requests stand under the State that they name today.',
    ru: 'Направление, подтверждение и результат учитываются по дню, когда они произошли, даже если внесены позже. Запрос отнесён к государству, указанному в нём сегодня.',
    kk: 'Жіберу, растау және нәтиже кейін енгізілсе де, болған күні бойынша есептеледі. Сұрау салу бүгін көрсетілген мемлекетке жатқызылады.',
  },
  notePast: {
    en: 'Late, silent and custody on a past day follow from the steps recorded up to that day, by the treaties as they stand today. Where a time limit depends on what the request says, it is what it says today. Persons still held after their request has ended are counted today only.',
    ru: 'Просрочка, молчание и содержание под стражей на прошлый день выводятся из шагов, внесённых к этому дню, по договорам в их сегодняшнем виде. Где срок зависит от содержания запроса, взято сегодняшнее содержание. Лица, удерживаемые после окончания запроса, учитываются только на сегодня.',
    kk: 'Өткен күнгі мерзімі өткендер, үнсіздік пен күзетпен ұстау сол күнге дейін енгізілген қадамдардан, шарттардың бүгінгі мәтіні бойынша шығарылады. Мерзім сұрау салудың мазмұнына байланысты болса, бүгінгі мазмұны алынады. Сұрау салу аяқталғаннан кейін ұсталып отырған адамдар тек бүгінгі күнге есептеледі.',
  },
  noteToday: {
    en: 'Treaties under way and personal control are told as of today.',
    ru: 'Заключаемые договоры и личный контроль показаны на сегодня.',
    kk: 'Жасалып жатқан шарттар мен жеке бақылау бүгінгі күнге көрсетілген.',
  },
  listTitle: {
    en: 'Behind the figure: {figure}',
    ru: 'Из чего сложилась цифра: {figure}',
    kk: 'Сан құрамы: {figure}',
  },
  listLead: {
    en: 'References, States and dates; a request that you may open is a link.',
    ru: 'Номера, государства и даты; запрос, который вам можно открыть, — ссылка.',
    kk: 'Нөмірлер, мемлекеттер және күндер; өзіңіз аша алатын сұрау салу сілтемемен берілген.',
  },
  back: { en: 'Back to the figures', ru: 'Назад к статистике', kk: 'Статистикаға оралу' },
  openedOn: { en: 'Opened', ru: 'Открыт', kk: 'Ашылды' },
  closedOn: { en: 'Closed', ru: 'Окончен', kk: 'Аяқталды' },
  statusNow: { en: 'Status now', ru: 'Статус сейчас', kk: 'Қазіргі мәртебесі' },
  silentOn: { en: 'Silent since', ru: 'Молчание с', kk: 'Үнсіздік басталды' },
  sentOn: { en: 'Sent or received', ru: 'Направлен или получен', kk: 'Жіберілді немесе алынды' },
  acknowledgedOn: {
    en: 'Acknowledged or registered',
    ru: 'Подтверждён или зарегистрирован',
    kk: 'Расталды немесе тіркелді',
  },
  resultOn: { en: 'Result', ru: 'Результат', kk: 'Нәтиже' },
  custodyOn: {
    en: 'Custody term ends',
    ru: 'Конец срока содержания под стражей',
    kk: 'Күзетпен ұстау мерзімінің соңы',
  },
  toFigures: {
    en: 'Open requests, and all figures',
    ru: 'Незавершённые запросы; вся статистика',
    kk: 'Аяқталмаған сұрау салулар; барлық статистика',
  },
  nothingListed: {
    en: 'There is no request here: the figure is nought.',
    ru: 'Запросов здесь нет: цифра равна нулю.',
    kk: 'Мұнда сұрау салу жоқ: сан нөлге тең.',
  },
});

export const presetNames: Readonly<Record<Preset, Text>> = {
  this_month: { en: 'This month', ru: 'Этот месяц', kk: 'Осы ай' },
  last_month: { en: 'Last month', ru: 'Прошлый месяц', kk: 'Өткен ай' },
  this_quarter: { en: 'This quarter', ru: 'Этот квартал', kk: 'Осы тоқсан' },
  this_year: { en: 'This year', ru: 'Этот год', kk: 'Осы жыл' },
  last_year: { en: 'Last year', ru: 'Прошлый год', kk: 'Өткен жыл' },
};

export const riskNames: Readonly<Record<Risk, Text>> = {
  late: { en: 'Overdue', ru: 'Просрочено', kk: 'Мерзімі өткен' },
  silent_30: {
    en: 'Silent for over 30 days',
    ru: 'Молчание более 30 дней',
    kk: '30 күннен астам үнсіздік',
  },
  silent_60: { en: 'of these over 60 days', ru: 'из них более 60 дней', kk: 'олардың 60 күннен астамы' },
  silent_90: { en: 'of these over 90 days', ru: 'из них более 90 дней', kk: 'олардың 90 күннен астамы' },
  custody_over: {
    en: 'Custody term over',
    ru: 'Срок содержания под стражей истёк',
    kk: 'Күзетпен ұстау мерзімі өтіп кетті',
  },
  custody_72_hours: {
    en: 'Custody ends within 72 hours',
    ru: 'Срок содержания под стражей истекает в течение 72 часов',
    kk: 'Күзетпен ұстау мерзімі 72 сағат ішінде аяқталады',
  },
  custody_10_days: {
    en: 'Custody ends in 3 to 10 days',
    ru: 'Срок содержания под стражей истекает через 3–10 дней',
    kk: 'Күзетпен ұстау мерзімі 3–10 күннен кейін аяқталады',
  },
};

export const stretchNames: Readonly<Record<Stretch, Text>> = {
  acknowledgement: {
    en: 'From sending to acknowledgement',
    ru: 'От направления до подтверждения',
    kk: 'Жіберуден растауға дейін',
  },
  result: {
    en: 'From acknowledgement to result',
    ru: 'От подтверждения до результата',
    kk: 'Растаудан нәтижеге дейін',
  },
  whole: { en: 'From sending to result', ru: 'От направления до результата', kk: 'Жіберуден нәтижеге дейін' },
};
