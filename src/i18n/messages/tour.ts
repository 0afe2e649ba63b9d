import { defineMessages } from '../define-messages.ts';

/** The demo: who one may be, and the tour through one request. */
export const tour = defineMessages({
  bannerName: { en: 'Demonstration', ru: 'Демонстрация', kk: 'Көрсетілім' },
  banner: {
    en: 'Demonstration: all people and cases are invented.',
    ru: 'Демонстрация: все люди и дела вымышлены.',
    kk: 'Көрсетілім: барлық адам мен іс ойдан шығарылған.',
  },
  toTour: {
    en: 'Tour through one request and sign-in for every role',
    ru: 'Обзор на одном запросе и вход под любой ролью',
    kk: 'Бір сұрау салу бойынша шолу және кез келген рөлмен кіру',
  },
  title: {
    en: 'One request from draft to result',
    ru: 'Один запрос от черновика до результата',
    kk: 'Бір сұрау салу: жобадан нәтижеге дейін',
  },
  lead: {
    en: 'Nine steps by seven people. Each button signs you in as the person whose step it is and opens the place where it is taken. Take the step, then come back here by the line at the top.',
    ru: 'Девять действий семи человек. Каждая кнопка выполняет вход за того, чьё это действие, и открывает место, где оно совершается. Выполните действие и вернитесь сюда по строке вверху страницы.',
    kk: 'Жеті адамның тоғыз әрекеті. Әр түйме әрекет иесі болып кіргізеді және әрекет жасалатын жерді ашады. Әрекетті жасап, беттің жоғарғы жағындағы жол арқылы осында қайтып келіңіз.',
  },
  request: {
    en: 'Request {reference}: legal assistance from Spain',
    ru: 'Запрос {reference}: правовая помощь Испании',
    kk: '{reference} сұрау салуы: Испанияның құқықтық көмегі',
  },
  done: { en: 'Done', ru: 'Сделано', kk: 'Жасалды' },
  now: { en: 'Now', ru: 'Сейчас', kk: 'Қазір' },
  enterAndOpen: {
    en: 'Sign in as “{name}” and open',
    ru: 'Войти как «{name}» и открыть',
    kk: '«{name}» болып кіріп, ашу',
  },
  over: {
    en: 'The request has its result. Look at its course and clocks, or begin again with a fresh one.',
    ru: 'Запрос завершён с результатом. Посмотрите его ход и сроки или начните с нового запроса.',
    kk: 'Сұрау салу аяқталды, нәтижесі бар. Оның барысы мен мерзімдерін қараңыз немесе жаңасынан бастаңыз.',
  },
  left: {
    en: 'This request has gone another way than the tour. That is possible at almost any point; begin again with a fresh one.',
    ru: 'Этот запрос пошёл иначе, чем в обзоре. Так бывает почти на любой стадии; начните с нового запроса.',
    kk: 'Бұл сұрау салу шолудағыдан басқа жолмен кетті. Мұндай кез келген дерлік кезеңде мүмкін; жаңасынан бастаңыз.',
  },
  again: { en: 'Begin with a fresh request', ru: 'Начать с нового запроса', kk: 'Жаңа сұрау салудан бастау' },
  next: { en: 'What to look at next', ru: 'Что посмотреть дальше', kk: 'Одан әрі не қарауға болады' },
  nextCustody: {
    en: 'Custody clocks, what is overdue and what waits: the day of the head of the Department.',
    ru: 'Сроки содержания под стражей, просрочки и ожидающие действия: день начальника Департамента.',
    kk: 'Күзетпен ұстау мерзімдері, мерзімі өткендер мен күтіп тұрғандар: Департамент бастығының күні.',
  },
  nextFigures: {
    en: 'Figures of any period, as of any day; each opens its list.',
    ru: 'Показатели за любой период на любую дату; каждая цифра открывает свой список.',
    kk: 'Кез келген кезеңнің кез келген күнгі көрсеткіштері; әр сан өз тізімін ашады.',
  },
  nextTreaties: {
    en: 'The treaties the check rests on, each fact with its source.',
    ru: 'Договоры, на которых строится проверка, каждое сведение с источником.',
    kk: 'Тексеру негізделген шарттар, әр мәлімет дереккөзімен.',
  },
  nextCoverage: {
    en: 'The map: with which States there is a treaty, for which kind of help.',
    ru: 'Карта: с какими государствами есть договор и о какой помощи.',
    kk: 'Карта: қай мемлекеттермен, қандай көмек туралы шарт бар.',
  },
  nextPipeline: {
    en: 'Treaties under way, and what each would make possible.',
    ru: 'Заключаемые договоры и что даст каждый из них.',
    kk: 'Жасалып жатқан шарттар және олардың әрқайсысы не беретіні.',
  },
  people: { en: 'Who you may be here', ru: 'Кем здесь можно быть', kk: 'Мұнда кім болуға болады' },
  peopleLead: {
    en: 'Press a name to sign in without a password.',
    ru: 'Нажмите на имя, чтобы войти без пароля.',
    kk: 'Құпиясөзсіз кіру үшін есімді басыңыз.',
  },
  forProsecutor: {
    en: 'Drafts requests, endorses those of colleagues, executes requests from abroad.',
    ru: 'Готовит запросы, согласует запросы коллег, исполняет поступившие из-за рубежа.',
    kk: 'Сұрау салуларды дайындайды, әріптестерінікін келіседі, шетелден түскендерін орындайды.',
  },
  forCentral: {
    en: 'Checks and leads requests in the Department.',
    ru: 'Проверяет и ведёт запросы в Департаменте.',
    kk: 'Департаментте сұрау салуларды тексереді және жүргізеді.',
  },
  forHead: {
    en: 'Distributes, approves and decides.',
    ru: 'Распределяет, одобряет и принимает решения.',
    kk: 'Бөледі, мақұлдайды және шешім қабылдайды.',
  },
  forSignatory: {
    en: 'Signs and decides on extradition.',
    ru: 'Подписывает и принимает решения о выдаче.',
    kk: 'Қол қояды және ұстап беру туралы шешім қабылдайды.',
  },
  forChancery: {
    en: 'Registers what comes and sends what goes.',
    ru: 'Регистрирует поступающее и отправляет исходящее.',
    kk: 'Кірісті тіркейді, шығысты жібереді.',
  },
  forLiaison: {
    en: "The other State's liaison officer: sees only the requests of their own State that were released.",
    ru: 'Офицер связи другого государства: видит только открытые ему запросы своего государства.',
    kk: 'Екінші мемлекеттің байланыс офицері: тек өз мемлекетінің өзіне ашылған сұрау салуларын көреді.',
  },
  forTreatyOfficer: {
    en: 'Keeps the registry of treaties and those under way.',
    ru: 'Ведёт реестр договоров и заключаемые договоры.',
    kk: 'Шарттар тізілімін және жасалып жатқан шарттарды жүргізеді.',
  },
  forLeadership: {
    en: 'Reads figures and what is under personal control.',
    ru: 'Смотрит показатели и запросы на личном контроле.',
    kk: 'Көрсеткіштерді және жеке бақылаудағы сұрау салуларды қарайды.',
  },
  forAuditor: {
    en: 'Sees who did and opened what, without contents.',
    ru: 'Видит, кто что сделал и открывал, без содержания.',
    kk: 'Кім не істегенін және не ашқанын мазмұнсыз көреді.',
  },
  forAdmin: {
    en: 'Keeps accounts and outgoing mail, sees no case.',
    ru: 'Ведёт учётные записи и исходящую почту, дел не видит.',
    kk: 'Есептік жазбалар мен шығыс хаттарды жүргізеді, істерді көрмейді.',
  },
  whySubmit: {
    en: 'The draft is complete: its last page shows what it would be sent back for. Submit it for review.',
    ru: 'Черновик готов: последняя страница показывает, за что его вернули бы. Направьте запрос на проверку.',
    kk: 'Жоба дайын: соңғы бетінде оның не үшін қайтарылуы мүмкін екені көрсетілген. Сұрау салуды тексеруге жіберіңіз.',
  },
  whyEndorse: {
    en: 'A second prosecutor of the same office checks it. Who filed a request may not endorse it.',
    ru: 'Второй прокурор той же прокуратуры проверяет запрос. Кто подал запрос, тот его не согласует.',
    kk: 'Сол прокуратураның екінші прокуроры тексереді. Сұрау салуды жіберген адам оны өзі келісе алмайды.',
  },
  whyApprove: {
    en: 'The Department checks contents and the treaty in force on that day, and approves.',
    ru: 'Департамент проверяет содержание и договор, действующий в этот день, и одобряет.',
    kk: 'Департамент мазмұнын және сол күні қолданыстағы шартты тексеріп, мақұлдайды.',
  },
  whySign: {
    en: 'The Prosecutor General or a deputy signs. Who approved may not sign.',
    ru: 'Подписывает Генеральный Прокурор или заместитель. Кто одобрил, тот не подписывает.',
    kk: 'Бас Прокурор немесе оның орынбасары қол қояды. Мақұлдаған адам қол қоймайды.',
  },
  whyPost: {
    en: 'The chancery sends the original. From now on the officer of Spain sees the shared page.',
    ru: 'Канцелярия отправляет оригинал. С этого момента офицер связи Испании видит общую страницу.',
    kk: 'Кеңсе түпнұсқаны жібереді. Осы сәттен Испанияның байланыс офицері ортақ бетті көреді.',
  },
  whyAcknowledge: {
    en: 'The other State confirms that it has the request: silence after sending is the commonest failure.',
    ru: 'Другое государство подтверждает получение: молчание после отправки — самая частая неудача.',
    kk: 'Екінші мемлекет алғанын растайды: жібергеннен кейінгі үнсіздік — ең жиі кездесетін сәтсіздік.',
  },
  whyStart: {
    en: 'Execution begins abroad; both sides see the same line of events.',
    ru: 'Исполнение за рубежом началось; обе стороны видят один и тот же ход событий.',
    kk: 'Шетелде орындау басталды; екі тарап та оқиғалардың бір ғана барысын көреді.',
  },
  whyReport: {
    en: 'The officer reports the result.',
    ru: 'Офицер связи сообщает результат.',
    kk: 'Байланыс офицері нәтижені хабарлайды.',
  },
  whyConfirm: {
    en: 'The Department compares the result with what was asked, and closes the request.',
    ru: 'Департамент сверяет результат с запрошенным и завершает запрос.',
    kk: 'Департамент нәтижені сұралғанмен салыстырып, сұрау салуды аяқтайды.',
  },
});
