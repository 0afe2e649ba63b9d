import type { Text } from '../../text.ts';

/** What the file says of a ground, and what would settle it. */
export const groundMessages = {
  basis_unconfirmed: {
    en: 'Nobody has confirmed that the treaty is in force. The Department settles it with a source.',
    ru: 'Вступление договора в силу не подтверждено. Это устанавливает Департамент со ссылкой на источник.',
    kk: 'Шарттың күшіне енгені расталмаған. Мұны Департамент дереккөзге сілтеме жасап анықтайды.',
  },
  basis_fails: {
    en: 'The chosen basis does not carry the request today. Choose a treaty in force or reciprocity.',
    ru: 'Выбранное основание сегодня не позволяет исполнить запрос. Выберите действующий договор или взаимность.',
    kk: 'Таңдалған негіз бүгін сұрау салуға жарамайды. Қолданыстағы шартты немесе өзара түсіністікті таңдаңыз.',
  },
  penalty_unknown: {
    en: 'The maximum penalty of an offence is not entered, so the threshold of {months} months is not checked. Enter it.',
    ru: 'Не указано максимальное наказание, поэтому порог в {months} мес. не проверен. Укажите его.',
    kk: 'Ең жоғары жаза көрсетілмеген, сондықтан {months} айлық шек тексерілмеді. Оны көрсетіңіз.',
  },
  penalty_too_low: {
    en: 'No offence carries imprisonment of {months} months or more, so there can be no extradition.',
    ru: 'Ни за одно из деяний не предусмотрено лишение свободы на {months} мес. и более, поэтому выдача невозможна.',
    kk: 'Іс-әрекеттердің ешқайсысы үшін {months} ай немесе одан көп бас бостандығынан айыру көзделмеген, сондықтан ұстап беру мүмкін емес.',
  },
  mla_penalty_low: {
    en: 'No offence carries a penalty of {months} months or more.',
    ru: 'Ни за одно из правонарушений не предусмотрено наказание в {months} мес. и более.',
    kk: 'Құқық бұзушылықтардың ешқайсысы үшін {months} ай немесе одан көп жаза көзделмеген.',
  },
  accessory_offence: {
    en: 'One offence reaches the threshold and others do not: extradition for those is only accessory.',
    ru: 'Одно деяние достигает порога, остальные — нет: за них выдача возможна только дополнительно.',
    kk: 'Бір іс-әрекет шекке жетеді, қалғандары жетпейді: олар үшін ұстап беру тек қосымша түрде мүмкін.',
  },
  unserved_unknown: {
    en: 'The unserved part of the sentence is not entered; at least {months} months must be left. Enter it.',
    ru: 'Не указана неотбытая часть наказания; должно оставаться не менее {months} мес. Укажите её.',
    kk: 'Жазаның өтелмеген бөлігі көрсетілмеген; кемінде {months} ай қалуы тиіс. Оны көрсетіңіз.',
  },
  unserved_too_short: {
    en: 'Less than {months} months of the sentence are left to serve.',
    ru: 'Неотбытая часть наказания составляет менее {months} мес.',
    kk: 'Жазаның өтелмеген бөлігі {months} айдан аз.',
  },
  imposed_unknown: {
    en: 'The sentence imposed is not entered; it must be at least {months} months. Enter it.',
    ru: 'Не указан назначенный срок наказания; он должен составлять не менее {months} мес. Укажите его.',
    kk: 'Тағайындалған жаза мерзімі көрсетілмеген; ол кемінде {months} ай болуы тиіс. Оны көрсетіңіз.',
  },
  imposed_too_short: {
    en: 'The sentence imposed is shorter than {months} months.',
    ru: 'Назначенный срок наказания менее {months} мес.',
    kk: 'Тағайындалған жаза мерзімі {months} айдан аз.',
  },
  received_unknown: {
    en: 'How much is left to serve on the day the request is received is not entered; {months} months are needed. Enter the end of the sentence.',
    ru: 'Не указано, сколько остаётся отбывать на день получения запроса; нужно {months} мес. Укажите конец срока наказания.',
    kk: 'Сұрау салу алынған күні қанша мерзім қалатыны көрсетілмеген; {months} ай қажет. Жаза мерзімінің аяқталатын күнін көрсетіңіз.',
  },
  received_too_short: {
    en: 'On the day the request is received, less than {months} months of the sentence are left to serve.',
    ru: 'На день получения запроса остаётся отбывать менее {months} мес.',
    kk: 'Сұрау салу алынған күні өтелмеген мерзім {months} айдан аз.',
  },
  own_national: {
    en: 'The person is a citizen of Kazakhstan. Without a treaty that allows it a citizen is not extradited.',
    ru: 'Лицо является гражданином Казахстана. Собственный гражданин не выдаётся, если это не предусмотрено договором.',
    kk: 'Адам Қазақстан азаматы. Шартта көзделмесе, өз азаматы ұстап берілмейді.',
  },
  own_national_discretion: {
    en: 'The person is a citizen of Kazakhstan. The treaty allows refusal; after one, the case is taken over on request.',
    ru: 'Лицо является гражданином Казахстана. Договор позволяет отказать; после отказа преследование принимается по просьбе.',
    kk: 'Адам Қазақстан азаматы. Шарт бас тартуға мүмкіндік береді; бас тартылса, қудалау өтініш бойынша қабылданады.',
  },
  nationality_unknown: {
    en: "The person's nationality is not entered. Enter it: it decides whether the request can be granted.",
    ru: 'Гражданство лица не указано. Укажите его: от него зависит возможность удовлетворить запрос.',
    kk: 'Адамның азаматтығы көрсетілмеген. Оны көрсетіңіз: сұрау салуды қанағаттандыру соған байланысты.',
  },
  not_national_of_administering_state: {
    en: 'The person is not a national of the State that would administer the sentence.',
    ru: 'Лицо не является гражданином государства исполнения приговора.',
    kk: 'Адам үкімді орындайтын мемлекеттің азаматы емес.',
  },
  information_not_supplied: {
    en: 'The material asked for was not supplied in the time set.',
    ru: 'Запрошенные материалы в установленный срок не представлены.',
    kk: 'Сұратылған материалдар белгіленген мерзімде ұсынылмады.',
  },
  information_awaited: {
    en: 'Material was asked for and has not come yet. Wait for it or for the end of the time set.',
    ru: 'Материалы запрошены и ещё не поступили. Дождитесь их или окончания срока.',
    kk: 'Материалдар сұратылды, әлі түскен жоқ. Оларды немесе мерзімнің аяқталуын күтіңіз.',
  },
  earlier_request_refused: {
    en: 'A linked earlier request was refused.',
    ru: 'В связанном прежнем запросе отказано.',
    kk: 'Байланысты бұрынғы сұрау салудан бас тартылған.',
  },
  earlier_request_on_substance: {
    en: 'A linked earlier request was refused. Answer whether that was on the substance and for the same act.',
    ru: 'В связанном прежнем запросе отказано. Укажите, было ли это по существу и о том же деянии.',
    kk: 'Байланысты бұрынғы сұрау салудан бас тартылған. Бұл мәні бойынша және сол іс-әрекет үшін бе екенін көрсетіңіз.',
  },
  earlier_request_unknown: {
    en: 'No earlier request is linked. Search the register, link it, or answer that there was none.',
    ru: 'Прежний запрос не связан. Найдите его в реестре и свяжите либо ответьте, что его не было.',
    kk: 'Бұрынғы сұрау салу байланыстырылмаған. Тізілімнен іздеп, байланыстырыңыз немесе болмағанын көрсетіңіз.',
  },
  offence_before_treaty: {
    en: 'Every offence was committed before {date}, from which the treaty applies.',
    ru: 'Все деяния совершены до {date}; договор применяется с этого дня.',
    kk: 'Барлық іс-әрекет {date} күніне дейін жасалған; шарт осы күннен бастап қолданылады.',
  },
  offence_date_unknown: {
    en: 'The date of an offence is not entered; the treaty applies to offences from {date} on. Enter it.',
    ru: 'Не указана дата деяния; договор применяется к деяниям, совершённым с {date}. Укажите её.',
    kk: 'Іс-әрекеттің күні көрсетілмеген; шарт {date} күнінен бастап жасалған іс-әрекеттерге қолданылады. Оны көрсетіңіз.',
  },
  judgment_not_final: {
    en: 'The judgment is not final yet.',
    ru: 'Приговор ещё не вступил в законную силу.',
    kk: 'Үкім әлі заңды күшіне енбеген.',
  },
  finality_unknown: {
    en: 'The day on which the judgment became final is not entered. Enter it from the certificate of legal force.',
    ru: 'Не указана дата вступления приговора в законную силу. Укажите её по справке.',
    kk: 'Үкімнің заңды күшіне енген күні көрсетілмеген. Оны анықтама бойынша көрсетіңіз.',
  },
  consent_missing: {
    en: 'There is no written consent of the person in force. Without it nobody is transferred.',
    ru: 'Нет действующего письменного согласия осуждённого. Без него передача невозможна.',
    kk: 'Сотталған адамның қолданыстағы жазбаша келісімі жоқ. Онсыз беруге болмайды.',
  },
  consent_unknown: {
    en: 'Whether the person consents is not recorded. Record the written consent.',
    ru: 'Согласие лица не зафиксировано. Внесите письменное согласие.',
    kk: 'Адамның келісімі тіркелмеген. Жазбаша келісімді енгізіңіз.',
  },
  agreement_awaited: {
    en: 'The other State has not agreed yet. Its decision settles it.',
    ru: 'Согласие другого государства ещё не получено. Это решит его ответ.',
    kk: 'Екінші мемлекеттің келісімі әлі алынған жоқ. Мұны оның жауабы шешеді.',
  },
  agreement_refused: {
    en: 'The other State did not agree.',
    ru: 'Другое государство не дало согласия.',
    kk: 'Екінші мемлекет келісім бермеді.',
  },
  torture_guarantee_missing: {
    en: "The other State's guarantee against torture is not in the file. Add it to the papers.",
    ru: 'В деле нет гарантии неприменения пыток. Приобщите её к документам.',
    kk: 'Істе азаптауды қолданбау кепілдігі жоқ. Оны құжаттарға қоса тіркеңіз.',
  },
} as const satisfies Record<string, Text>;
