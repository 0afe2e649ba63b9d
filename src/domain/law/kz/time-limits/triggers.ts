import type { Text } from '../../../text.ts';

// Events that start a time limit. The articles stand with the limits; the wording is ours and proposed.

export const triggers = {
  informationAsked: {
    en: 'additional information asked',
    ru: 'запрошены дополнительные сведения',
    kk: 'қосымша мәліметтер сұратылды',
  },
  freeToLeave: {
    en: 'free to leave',
    ru: 'лицо могло покинуть государство',
    kk: 'адамның мемлекеттен кетуге мүмкіндігі болды',
  },
  arrest: { en: 'arrest', ru: 'заключение под стражу', kk: 'қамауға алу' },
  detention: { en: 'detention', ru: 'задержание', kk: 'ұстап алу' },
  agreedHandover: {
    en: 'agreed date of handover',
    ru: 'согласованная дата передачи',
    kk: 'берудің келісілген күні',
  },
  temporaryHandover: {
    en: 'day of temporary handover',
    ru: 'день временной передачи',
    kk: 'уақытша беру күні',
  },
  unscheduledLanding: {
    en: 'unscheduled landing',
    ru: 'незапланированная посадка',
    kk: 'жоспардан тыс қону',
  },
  releasedForWantOfInformation: {
    en: 'release for want of information',
    ru: 'освобождение из-за непредставления сведений',
    kk: 'мәліметтердің ұсынылмауына байланысты босату',
  },
  provisionalArrest: {
    en: 'provisional arrest',
    ru: 'временное заключение под стражу',
    kk: 'уақытша қамауға алу',
  },
  urgentCopySent: {
    en: 'urgent copy sent by e-mail/fax/other means',
    ru: 'срочная отправка копии электронной почтой, факсом или иным способом',
    kk: 'көшірменің электрондық поштамен, факспен немесе өзге тәсілмен шұғыл жіберілуі',
  },
  copyReceived: {
    en: 'copy received by e-mail/fax',
    ru: 'получение копии электронной почтой или факсом',
    kk: 'көшірменің электрондық поштамен немесе факспен алынуы',
  },
  assigned: {
    en: 'request assigned for execution',
    ru: 'запрос поручен исполнителю',
    kk: 'сұрау салу орындаушыға тапсырылды',
  },
  askedDate: {
    en: 'date asked for in the request',
    ru: 'срок, указанный в запросе',
    kk: 'сұрау салуда көрсетілген мерзім',
  },
  temporaryTransferEnd: {
    en: 'agreed end of temporary transfer',
    ru: 'согласованное окончание временной передачи',
    kk: 'уақытша берудің келісілген аяқталуы',
  },
  noLongerNeededNotice: {
    en: 'written notice that the person is no longer needed',
    ru: 'письменное уведомление о том, что присутствие лица более не требуется',
    kk: 'адамның қатысуы бұдан әрі қажет еместігі туралы жазбаша хабарлама',
  },
  homeProceedingsEnd: {
    en: 'end of criminal proceedings in Kazakhstan',
    ru: 'окончание производства по делу в РК',
    kk: 'ҚР-да іс бойынша іс жүргізудің аяқталуы',
  },
  wantedPersonDetained: {
    en: 'detention of the wanted person',
    ru: 'задержание разыскиваемого лица',
    kk: 'іздестіріліп жатқан адамды ұстап алу',
  },
  detentionEnd: { en: 'end of the 72 hours', ru: 'истечение 72 часов', kk: '72 сағаттың өтуі' },
  custodyEnd: {
    en: 'end of provisional custody or extradition arrest',
    ru: 'окончание временного содержания под стражей или экстрадиционного ареста',
    kk: 'уақытша күзетпен ұстаудың немесе экстрадициялық қамақтың аяқталуы',
  },
  rulingAnnounced: {
    en: "announcement of the judge's ruling on custody/arrest",
    ru: 'оглашение постановления судьи о содержании под стражей, аресте',
    kk: 'судьяның күзетпен ұстау, қамақ туралы қаулысының жариялануы',
  },
  complaintAtRegionalCourt: {
    en: 'receipt of the complaint by the regional court',
    ru: 'поступление жалобы в областной суд',
    kk: 'шағымның облыстық сотқа түсуі',
  },
  requestReceived: { en: 'request received', ru: 'получение запроса', kk: 'сұрау салудың алынуы' },
  decisionServed: {
    en: 'copy of the extradition decision handed to the person',
    ru: 'вручение лицу копии решения о выдаче',
    kk: 'адамға ұстап беру туралы шешімнің көшірмесін табыс ету',
  },
  complaintAtCustody: {
    en: 'complaint received by the custody administration',
    ru: 'поступление жалобы администрации места содержания под стражей',
    kk: 'шағымның күзетпен ұстау орнының әкімшілігіне түсуі',
  },
  pgoNotified: {
    en: "Prosecutor General's Office notified of the complaint",
    ru: 'уведомление Генеральной прокуратуры о жалобе',
    kk: 'Бас прокуратураға шағым туралы хабарлау',
  },
  complaintAtSupremeCourt: {
    en: 'complaint received by the Supreme Court',
    ru: 'поступление жалобы в Верховный Суд',
    kk: 'шағымның Жоғарғы Сотқа түсуі',
  },
  decisionSuspended: {
    en: 'Supreme Court suspends the decision',
    ru: 'приостановление решения Верховным Судом',
    kk: 'Жоғарғы Соттың шешімді тоқтата тұруы',
  },
  decisionFinal: {
    en: 'extradition decision enters into legal force',
    ru: 'вступление решения о выдаче в законную силу',
    kk: 'ұстап беру туралы шешімнің заңды күшіне енуі',
  },
  temporarySurrenderEnd: {
    en: 'end of temporary surrender',
    ru: 'окончание временной выдачи',
    kk: 'уақытша ұстап берудің аяқталуы',
  },
  proceedingsOrSentenceEnd: {
    en: 'end of proceedings, or end of/release from sentence',
    ru: 'окончание производства, отбытия наказания или освобождение от него',
    kk: 'іс жүргізудің, жазаны өтеудің аяқталуы немесе одан босату',
  },
  surrenderedProceedingsEnd: {
    en: 'end of proceedings against the surrendered person',
    ru: 'окончание производства в отношении выданного лица',
    kk: 'ұстап берілген адамға қатысты іс жүргізудің аяқталуы',
  },
  detentionBeforeProsecution: {
    en: 'detention before the request to take over prosecution',
    ru: 'задержание до поступления поручения об уголовном преследовании',
    kk: 'қылмыстық қудалау туралы тапсырма түскенге дейін ұстап алу',
  },
  transferRequestReceived: {
    en: 'date the transfer request is received',
    ru: 'день получения запроса о передаче',
    kk: 'беру туралы сұрау салудың алынған күні',
  },
  representationFiled: {
    en: "Prosecutor General's representation filed with the district court",
    ru: 'внесение представления Генерального Прокурора в районный суд',
    kk: 'Бас Прокурордың ұсынуын аудандық сотқа енгізу',
  },
  reachedNotCompetent: {
    en: 'request reached an authority not competent',
    ru: 'поступление запроса в некомпетентный орган',
    kk: 'сұрау салудың құзыретті емес органға түсуі',
  },
  jitProposed: {
    en: 'proposal of a joint investigation team received',
    ru: 'получение предложения о создании совместной группы',
    kk: 'бірлескен топ құру туралы ұсыныстың алынуы',
  },
  extraditionRequestReceived: {
    en: 'extradition request received by the competent authority',
    ru: 'получение запроса о выдаче компетентным органом',
    kk: 'ұстап беру туралы сұрау салуды құзыретті органның алуы',
  },
  foreignOrderExpiry: {
    en: "expiry of the requesting State's detention order",
    ru: 'истечение срока решения запрашивающей стороны о заключении под стражу',
    kk: 'сұрау салушы тараптың күзетпен ұстау туралы шешімі мерзімінің өтуі',
  },
  proceedingsOrSentenceOver: {
    en: 'end of proceedings or sentence',
    ru: 'окончание производства или отбытия наказания',
    kk: 'іс жүргізудің немесе жазаны өтеудің аяқталуы',
  },
  refused: { en: 'decision to refuse', ru: 'решение об отказе', kk: 'бас тарту туралы шешім' },
  ownNationalArrested: {
    en: 'arrest of own national before the request to prosecute',
    ru: 'арест своего гражданина до поступления поручения об уголовном преследовании',
    kk: 'қылмыстық қудалау туралы тапсырма түскенге дейін өз азаматын қамауға алу',
  },
  prosecutionRefused: {
    en: 'decision to refuse prosecution',
    ru: 'решение об отказе в осуществлении уголовного преследования',
    kk: 'қылмыстық қудалауды жүзеге асырудан бас тарту туралы шешім',
  },
  takenIntoCustody: { en: 'taking into custody', ru: 'взятие под стражу', kk: 'күзетпен қамауға алу' },
  oralSearchRequest: {
    en: 'urgent oral search request',
    ru: 'срочный устный запрос о розыске',
    kk: 'іздестіру туралы шұғыл ауызша сұрау салу',
  },
  urgentOtherForm: {
    en: 'urgent request made in another form',
    ru: 'срочный запрос в иной форме',
    kk: 'өзге нысандағы шұғыл сұрау салу',
  },
  transferredPersonArrived: {
    en: 'arrival of the transferred person',
    ru: 'прибытие переданного лица',
    kk: 'берілген адамның келуі',
  },
  noLongerNeeded: {
    en: 'presence no longer needed',
    ru: 'присутствие более не требуется',
    kk: 'қатысу бұдан әрі қажет емес',
  },
  stateNotifiedOfArrest: {
    en: 'requesting State notified of the arrest',
    ru: 'уведомление запрашивающего государства об аресте',
    kk: 'сұрау салушы мемлекетке қамауға алу туралы хабарлау',
  },
  agentNotifiedOfGrant: {
    en: 'agent notified of the grant',
    ru: 'уведомление представителя о разрешении выдачи',
    kk: 'өкілге ұстап беруге рұқсат етілгені туралы хабарлау',
  },
  noticeOfCustodyReceived: {
    en: 'requesting Party receives notice of custody',
    ru: 'получение запрашивающей стороной уведомления о заключении под стражу',
    kk: 'сұрау салушы тараптың күзетпен қамауға алу туралы хабарламаны алуы',
  },
  setHandover: {
    en: 'set date of handover',
    ru: 'назначенная дата передачи',
    kk: 'берудің белгіленген күні',
  },
  release: { en: 'release', ru: 'освобождение', kk: 'босату' },
  partyInformedOfGrant: {
    en: 'requesting Party informed of the grant',
    ru: 'сообщение запрашивающей стороне о разрешении выдачи',
    kk: 'сұрау салушы тарапқа ұстап беруге рұқсат етілгені туралы хабар беру',
  },
  partyNotifiedOfArrest: {
    en: 'requesting Party notified of the arrest',
    ru: 'уведомление запрашивающей стороны об аресте',
    kk: 'сұрау салушы тарапқа қамауға алу туралы хабарлау',
  },
  partyNotifiedOfGrant: {
    en: 'requesting Party notified of the grant',
    ru: 'уведомление запрашивающей стороны о разрешении выдачи',
    kk: 'сұрау салушы тарапқа ұстап беруге рұқсат етілгені туралы хабарлау',
  },
  decisionReceivedAbroad: {
    en: 'requesting State receives the decision',
    ru: 'получение решения запрашивающим государством',
    kk: 'сұрау салушы мемлекеттің шешімді алуы',
  },
  appointedHandover: {
    en: 'appointed date of handover',
    ru: 'назначенная дата передачи',
    kk: 'берудің тағайындалған күні',
  },
  appearance: { en: 'date of appearance', ru: 'дата явки', kk: 'келу күні' },
  documentsComplete: {
    en: 'documents complete',
    ru: 'документы получены полностью',
    kk: 'құжаттар толық алынды',
  },
  asylumRegistered: {
    en: 'asylum application registered',
    ru: 'регистрация ходатайства о статусе беженца',
    kk: 'босқын мәртебесі туралы өтінішхатты тіркеу',
  },
} as const satisfies Record<string, Text>;
