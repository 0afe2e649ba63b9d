import type { Text } from '../../../text.ts';

// What must be there or done when a time limit ends. The articles stand with the limits; the wording is ours and proposed.

export const awaited = {
  original: { en: 'the original is posted', ru: 'отправлен оригинал', kk: 'түпнұсқа жіберілуі тиіс' },
  confirmation: {
    en: 'the request is confirmed in writing',
    ru: 'запрос подтверждён письменно',
    kk: 'сұрау салу жазбаша расталуы тиіс',
  },
  broughtToJudge: {
    en: 'the person is brought before the investigating judge',
    ru: 'лицо доставлено к следственному судье',
    kk: 'адам тергеу судьясына жеткізілуі тиіс',
  },
  petition: {
    en: 'the petition for provisional custody is at the court',
    ru: 'ходатайство о временном содержании под стражей внесено в суд',
    kk: 'уақытша күзетпен ұстау туралы өтінішхат сотқа енгізілуі тиіс',
  },
  ruling: {
    en: 'the judge has ruled on provisional custody',
    ru: 'судья вынес постановление о временном содержании под стражей',
    kk: 'судья уақытша күзетпен ұстау туралы қаулы шығаруы тиіс',
  },
  requestAndArrest: {
    en: 'the request for extradition is here and extradition arrest is ordered',
    ru: 'поступил запрос о выдаче и применён экстрадиционный арест',
    kk: 'ұстап беру туралы сұрау салу түсіп, экстрадициялық қамақ қолданылуы тиіс',
  },
  ourPapers: {
    en: 'our request for extradition with its papers is with the other State',
    ru: 'наш запрос о выдаче с документами поступил другой стороне',
    kk: 'ұстап беру туралы біздің сұрау салу құжаттарымен екінші тарапқа түсуі тиіс',
  },
  custodyNotice: {
    en: 'the place of custody has told the prosecutor that the term ends',
    ru: 'администрация места содержания уведомила прокурора об истечении срока',
    kk: 'күзетпен ұстау орнының әкімшілігі прокурорға мерзімнің аяқталуы туралы хабарлауы тиіс',
  },
  surrenderOrExtension: {
    en: 'the person is surrendered, or after the decision the judge has extended the term',
    ru: 'лицо передано либо после решения о выдаче судья продлил срок',
    kk: 'адам берілуі немесе шешімнен кейін судья мерзімді ұзартуы тиіс',
  },
  orderExtended: {
    en: 'the requesting State has extended its detention order',
    ru: 'запрашивающая сторона продлила решение о заключении под стражу',
    kk: 'сұрау салушы тарап күзетпен ұстау туралы шешімін ұзартуы тиіс',
  },
  complaintDecided: {
    en: 'the regional court has decided the complaint',
    ru: 'областной суд рассмотрел жалобу',
    kk: 'облыстық сот шағымды қарауы тиіс',
  },
  information: {
    en: 'the additional information has arrived',
    ru: 'поступили дополнительные сведения',
    kk: 'қосымша мәліметтер түсуі тиіс',
  },
  releaseTold: {
    en: 'the other State is told of the release',
    ru: 'другая сторона уведомлена об освобождении',
    kk: 'екінші тарапқа босату туралы хабарлануы тиіс',
  },
  decision: {
    en: 'the request is decided',
    ru: 'по запросу принято решение',
    kk: 'сұрау салу бойынша шешім қабылдануы тиіс',
  },
  complaintForwarded: {
    en: "the complaint is sent to the Supreme Court and the Prosecutor General's Office is told",
    ru: 'жалоба направлена в Верховный Суд, Генеральная прокуратура уведомлена',
    kk: 'шағым Жоғарғы Сотқа жіберіліп, Бас прокуратураға хабарлануы тиіс',
  },
  materials: {
    en: 'the materials are sent to the Supreme Court',
    ru: 'материалы направлены в Верховный Суд',
    kk: 'материалдар Жоғарғы Сотқа жіберілуі тиіс',
  },
  appealDecided: {
    en: 'the Supreme Court has decided the complaint',
    ru: 'Верховный Суд рассмотрел жалобу',
    kk: 'Жоғарғы Сот шағымды қарауы тиіс',
  },
  refusalTold: {
    en: 'the requesting State is told of the refusal and its grounds',
    ru: 'запрашивающая сторона извещена об отказе и его основаниях',
    kk: 'сұрау салушы тарапқа бас тарту және оның негіздері хабарлануы тиіс',
  },
  handover: {
    en: 'the person is handed over',
    ru: 'лицо передано',
    kk: 'адам берілуі тиіс',
  },
  takenOver: {
    en: 'the requesting State has taken the person over',
    ru: 'запрашивающая сторона приняла лицо',
    kk: 'сұрау салушы тарап адамды қабылдап алуы тиіс',
  },
  returned: {
    en: 'the person is returned',
    ru: 'лицо возвращено',
    kk: 'адам қайтарылуы тиіс',
  },
  extensionPapers: {
    en: "the papers for an extension are at the Prosecutor General's Office",
    ru: 'документы о продлении поступили в Генеральную прокуратуру',
    kk: 'ұзарту туралы құжаттар Бас прокуратураға түсуі тиіс',
  },
  extensionPetition: {
    en: 'the petition for an extension is at the central authority',
    ru: 'ходатайство о продлении поступило в центральный орган',
    kk: 'ұзарту туралы өтінішхат орталық органға түсуі тиіс',
  },
  transitRequest: {
    en: 'the request for transit has arrived',
    ru: 'поступил запрос о транзитной перевозке',
    kk: 'транзиттік тасымалдау туралы сұрау салу түсуі тиіс',
  },
  asylumDecided: {
    en: 'the application for refugee status is decided',
    ru: 'по ходатайству о статусе беженца принято решение',
    kk: 'босқын мәртебесі туралы өтінішхат бойынша шешім қабылдануы тиіс',
  },
  prosecutionRequest: {
    en: 'the request to take over the prosecution is here',
    ru: 'поступило поручение об уголовном преследовании',
    kk: 'қылмыстық қудалау туралы тапсырма түсуі тиіс',
  },
  forwarded: {
    en: 'the request is forwarded to the competent authority and the sender is told',
    ru: 'запрос переслан компетентному органу, отправитель уведомлён',
    kk: 'сұрау салу құзыретті органға жіберіліп, жіберушіге хабарлануы тиіс',
  },
  teamAnswer: {
    en: 'the proposal is answered, with a list of officials',
    ru: 'дан ответ на предложение с перечнем должностных лиц',
    kk: 'ұсынысқа лауазымды адамдар тізбесімен жауап берілуі тиіс',
  },
  executed: { en: 'the request is executed', ru: 'запрос исполнен', kk: 'сұрау салу орындалуы тиіс' },
  summonsRequest: {
    en: 'the request to serve the summons is with the other State',
    ru: 'просьба о вручении повестки поступила другой стороне',
    kk: 'шақыру қағазын тапсыру туралы өтініш екінші тарапқа түсуі тиіс',
  },
} as const satisfies Record<string, Text>;

export const startNotes = {
  noticeNotRecorded: {
    en: 'The term runs from the notice of custody, whose receipt is not on record. Until it is recorded the term is reckoned from the arrest, which is not later.',
    ru: 'Срок исчисляется с получения уведомления о заключении под стражу, которое не записано. Пока оно не записано, срок считается с момента заключения под стражу, который не позже.',
    kk: 'Мерзім күзетпен қамауға алу туралы хабарлама алынған сәттен есептеледі, ол жазылмаған. Жазылғанға дейін мерзім қамауға алынған сәттен есептеледі, ол кешірек емес.',
  },
  grantNoticeNotRecorded: {
    en: 'The term runs from the notice of the grant, which is not on record. Until it is recorded the term is reckoned from the decision.',
    ru: 'Срок исчисляется с сообщения о разрешении выдачи, которое не записано. Пока оно не записано, срок считается с решения.',
    kk: 'Мерзім ұстап беруге рұқсат туралы хабарламадан есептеледі, ол жазылмаған. Жазылғанға дейін мерзім шешімнен есептеледі.',
  },
  copyNotRecorded: {
    en: 'The term runs from the handing over of the copy, which is not on record by itself. It is reckoned from the decision; record when the copy was handed over.',
    ru: 'Срок исчисляется с вручения копии, которое отдельно не записано. Срок считается с решения; запишите, когда копия вручена.',
    kk: 'Мерзім көшірме табыс етілген сәттен есептеледі, ол бөлек жазылмаған. Мерзім шешімнен есептеледі; көшірменің қашан табыс етілгенін жазыңыз.',
  },
  startNotStated: {
    en: 'The treaty does not say from when the term runs. It is reckoned from the decision, which is the earliest.',
    ru: 'Договор не говорит, с какого момента идёт срок. Он считается с решения как с самого раннего.',
    kk: 'Шартта мерзімнің қай сәттен басталатыны айтылмаған. Ол ең ерте сәттен, шешімнен есептеледі.',
  },
} as const satisfies Record<string, Text>;

export const furtherNotes = {
  workingDay: {
    en: 'The day of the copy is not counted, the last day runs to its close, and a Saturday or Sunday gives way to Monday (CPC 48(2), (4)). Look up whether the last day is a public holiday: then the next working day is the last.',
    ru: 'Сутки вручения копии не засчитываются, последние сутки идут до 24 часов, суббота или воскресенье уступают понедельнику (УПК 48(2), (4)). Проверьте, не праздничный ли последний день: тогда последним будет следующий рабочий день.',
    kk: 'Көшірме табыс етілген тәулік есепке алынбайды, соңғы тәулік сағат 24-ке дейін жүреді, сенбі мен жексенбінің орнына дүйсенбі алынады (ҚПК 48(2), (4)). Соңғы күн мереке емес пе, тексеріңіз: ондай жағдайда келесі жұмыс күні соңғы болады.',
  },
  firstDayCounts: {
    en: "Reckoned in days of 24 hours. CPC 48(4)-(5) counts the first day of custody in and ends the last at 24:00: by it the person may have to go free up to a day earlier. Look at the end named in the judge's ruling.",
    ru: 'Сутки считаются по 24 часа. УПК 48(4)-(5) включает в срок содержания под стражей первые сутки и завершает последние в 24 часа: по нему освобождение может наступить до суток раньше. Сверьтесь со сроком в постановлении судьи.',
    kk: 'Тәулік 24 сағаттан есептеледі. ҚПК 48(4)-(5) күзетпен ұстаудың бірінші тәулігін қосып есептейді және соңғысын сағат 24-те аяқтайды: ол бойынша адам бір тәулікке дейін ертерек босатылуы мүмкін. Судья қаулысындағы мерзімді қараңыз.',
  },
  sentencedPerson: {
    en: 'For a sentenced person the arrest may not last longer than the sentence imposed abroad (CPC 589(7)).',
    ru: 'В отношении осуждённого арест не может превышать срок, назначенный за рубежом (УПК 589(7)).',
    kk: 'Сотталған адамға қатысты қамақ шетелде тағайындалған мерзімнен аспауға тиіс (ҚПК 589(7)).',
  },
  sentenceUnknown: {
    en: 'For a sentenced person the arrest may not last longer than the sentence imposed abroad (CPC 589(7)). Enter the sentence: if it is shorter, the arrest ends with it.',
    ru: 'В отношении осуждённого арест не может превышать срок, назначенный за рубежом (УПК 589(7)). Укажите назначенный срок: если он короче, арест истекает вместе с ним.',
    kk: 'Сотталған адамға қатысты қамақ шетелде тағайындалған мерзімнен аспауға тиіс (ҚПК 589(7)). Тағайындалған мерзімді көрсетіңіз: ол қысқа болса, қамақ сонымен бірге аяқталады.',
  },
  searchParties: {
    en: 'Which States are bound by the CIS Treaty on interstate search is not known to the registry. Check it with the other State.',
    ru: 'Для каких государств обязателен Договор СНГ о межгосударственном розыске, реестру неизвестно. Проверьте это с другой стороной.',
    kk: 'ТМД-ның мемлекетаралық іздестіру туралы шарты қай мемлекеттер үшін міндетті екені тізілімге белгісіз. Мұны екінші тараппен тексеріңіз.',
  },
  leastLength: {
    en: 'The Code sets the least length: custody is extended for not less than this, and the court may set more.',
    ru: 'Кодекс устанавливает наименьший срок: содержание под арестом продлевается не менее чем на него, суд может установить больший.',
    kk: 'Кодекс ең аз мерзімді белгілейді: қамақта ұстау одан кем емес мерзімге ұзартылады, сот одан көбін белгілей алады.',
  },
} as const satisfies Record<string, Text>;
