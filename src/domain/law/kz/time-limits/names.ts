import type { Text } from '../../../text.ts';

// What each time limit is called on screen. The articles stand with the limits; the wording is ours and proposed.

export const names = {
  originalPosting: { en: 'Posting of the original', ru: 'Отправка оригинала', kk: 'Түпнұсқаны жіберу' },
  originalGate: { en: 'Arrival of the original', ru: 'Поступление оригинала', kk: 'Түпнұсқаның түсуі' },
  execution: { en: 'Execution of the request', ru: 'Исполнение запроса', kk: 'Сұрау салуды орындау' },
  requestedDate: {
    en: 'Date asked for by the requesting State',
    ru: 'Срок, указанный запрашивающей стороной',
    kk: 'Сұрау салушы тарап көрсеткен мерзім',
  },
  transferExtension: {
    en: 'Petition to extend the temporary transfer',
    ru: 'Ходатайство о продлении временной передачи',
    kk: 'Уақытша беруді ұзарту туралы өтінішхат',
  },
  safeConduct: {
    en: 'End of safe conduct',
    ru: 'Окончание иммунитета вызванного лица',
    kk: 'Шақырылған адам иммунитетінің аяқталуы',
  },
  evidenceReturn: {
    en: 'Return of physical evidence',
    ru: 'Возврат вещественных доказательств',
    kk: 'Заттай дәлелдемелерді қайтару',
  },
  detention: {
    en: 'Detention of the wanted person',
    ru: 'Задержание разыскиваемого лица',
    kk: 'Іздестіріліп жатқан адамды ұстап алу',
  },
  custodyPetition: {
    en: 'Petition for provisional custody',
    ru: 'Ходатайство о временном содержании под стражей',
    kk: 'Уақытша күзетпен ұстау туралы өтінішхат',
  },
  custodyRuling: {
    en: 'Ruling on provisional custody',
    ru: 'Постановление о временном содержании под стражей',
    kk: 'Уақытша күзетпен ұстау туралы қаулы',
  },
  provisionalCustody: {
    en: 'Provisional custody',
    ru: 'Временное содержание под стражей',
    kk: 'Уақытша күзетпен ұстау',
  },
  custodyNotice: {
    en: 'Notice of the end of custody',
    ru: 'Уведомление об окончании срока содержания под стражей',
    kk: 'Күзетпен ұстау мерзімінің аяқталуы туралы хабарлама',
  },
  extraditionArrest: { en: 'Extradition arrest', ru: 'Экстрадиционный арест', kk: 'Экстрадициялық қамақ' },
  arrestComplaint: {
    en: "Complaint against the judge's ruling",
    ru: 'Жалоба на постановление судьи',
    kk: 'Судья қаулысына шағым',
  },
  arrestReview: { en: 'Review of the complaint', ru: 'Рассмотрение жалобы', kk: 'Шағымды қарау' },
  extraditionDecision: {
    en: 'Decision on extradition',
    ru: 'Решение о выдаче',
    kk: 'Ұстап беру туралы шешім',
  },
  appeal: {
    en: 'Appeal to the Supreme Court',
    ru: 'Обжалование в Верховный Суд',
    kk: 'Жоғарғы Сотқа шағым жасау',
  },
  appealForwarding: { en: 'Forwarding of the complaint', ru: 'Направление жалобы', kk: 'Шағымды жіберу' },
  appealMaterials: {
    en: 'Materials for the Supreme Court',
    ru: 'Материалы для Верховного Суда',
    kk: 'Жоғарғы Сотқа материалдар',
  },
  appealDecision: {
    en: 'Decision of the Supreme Court',
    ru: 'Решение Верховного Суда',
    kk: 'Жоғарғы Соттың шешімі',
  },
  appealSuspension: {
    en: 'Suspension by the Supreme Court',
    ru: 'Приостановление Верховным Судом',
    kk: 'Жоғарғы Соттың тоқтата тұруы',
  },
  surrender: { en: 'Surrender of the person', ru: 'Передача лица', kk: 'Адамды беру' },
  temporaryReturn: {
    en: 'Return after temporary surrender',
    ru: 'Возвращение после временной выдачи',
    kk: 'Уақытша ұстап беруден кейін қайтару',
  },
  temporaryExtension: {
    en: 'Extension of the temporary surrender',
    ru: 'Продление временной выдачи',
    kk: 'Уақытша ұстап беруді ұзарту',
  },
  specialty: {
    en: 'End of the specialty protection',
    ru: 'Окончание действия пределов уголовной ответственности',
    kk: 'Қылмыстық жауаптылық шегі қолданылуының аяқталуы',
  },
  resultNotice: { en: 'Notice of the result', ru: 'Сообщение о результате', kk: 'Нәтиже туралы хабарлама' },
  prosecutionCustody: {
    en: 'Custody until the request to prosecute',
    ru: 'Содержание под стражей до поручения о преследовании',
    kk: 'Қудалау туралы тапсырмаға дейін күзетпен ұстау',
  },
  minimumRemaining: {
    en: 'Least time left to serve',
    ru: 'Наименьший неотбытый срок',
    kk: 'Өтелмеген ең аз мерзім',
  },
  courtHearing: {
    en: 'Hearing on recognition of the sentence',
    ru: 'Рассмотрение представления о признании приговора',
    kk: 'Үкімді тану туралы ұсынуды қарау',
  },
  forwarding: {
    en: 'Forwarding to the competent authority',
    ru: 'Пересылка компетентному органу',
    kk: 'Құзыретті органға жіберу',
  },
  jitAnswer: {
    en: 'Answer on the joint investigation team',
    ru: 'Ответ о совместной следственной группе',
    kk: 'Бірлескен тергеу тобы туралы жауап',
  },
  additionalInformation: {
    en: 'Additional information',
    ru: 'Дополнительные сведения',
    kk: 'Қосымша мәліметтер',
  },
  foreignOrder: {
    en: "Expiry of the requesting State's detention order",
    ru: 'Истечение срока решения запрашивающей стороны о заключении под стражу',
    kk: 'Сұрау салушы тараптың күзетпен ұстау туралы шешімі мерзімінің өтуі',
  },
  refusalNotice: { en: 'Notice of refusal', ru: 'Уведомление об отказе', kk: 'Бас тарту туралы хабарлама' },
  writtenConfirmation: { en: 'Written confirmation', ru: 'Письменное подтверждение', kk: 'Жазбаша растау' },
  temporaryTransferReturn: {
    en: 'Return after temporary transfer',
    ru: 'Возвращение после временной передачи',
    kk: 'Уақытша беруден кейін қайтару',
  },
  transit: {
    en: 'Request for transit',
    ru: 'Запрос о транзитной перевозке',
    kk: 'Транзиттік тасымалдау туралы сұрау салу',
  },
  releaseNotice: {
    en: 'Notice of release',
    ru: 'Уведомление об освобождении',
    kk: 'Босату туралы хабарлама',
  },
  softLimit: {
    en: 'Provisional custody: release possible',
    ru: 'Временное содержание под стражей: освобождение возможно',
    kk: 'Уақытша күзетпен ұстау: босатуға болады',
  },
  hardLimit: {
    en: 'Provisional custody: absolute limit',
    ru: 'Временное содержание под стражей: предельный срок',
    kk: 'Уақытша күзетпен ұстау: шекті мерзім',
  },
  summonsNotice: {
    en: 'Request to serve a summons in time',
    ru: 'Заблаговременное направление повестки',
    kk: 'Шақыру қағазын алдын ала жіберу',
  },
  transferDecision: {
    en: 'Decision on the transfer',
    ru: 'Решение о передаче осуждённого',
    kk: 'Сотталған адамды беру туралы шешім',
  },
  asylumDecision: {
    en: 'Decision on refugee status',
    ru: 'Решение о статусе беженца',
    kk: 'Босқын мәртебесі туралы шешім',
  },
} as const satisfies Record<string, Text>;
