import type { Text } from '../../text.ts';

// Labels of the steps of the state machines (УПК РК, Section 12; read in the text with Law 01.07.2022 No 131-VII).
// The wording is ours, built from the terms of the glossary, and therefore proposed until a lawyer confirms it.

/** Button labels by action code; where one code means two things, the machine's own override below wins. */
export const actionNames = {
  // Drafting, checking and signing
  submit: { en: 'Submit for review', ru: 'Направить на проверку', kk: 'Тексеруге жіберу' },
  submit_direct: {
    en: 'Submit directly to the central authority',
    ru: 'Направить сразу в центральный орган',
    kk: 'Тікелей орталық органға жіберу',
  },
  return: { en: 'Return for correction', ru: 'Возвратить на доработку', kk: 'Пысықтауға қайтару' },
  endorse: { en: 'Endorse', ru: 'Согласовать', kk: 'Келісу' },
  resubmit: { en: 'Submit again', ru: 'Направить повторно', kk: 'Қайта жіберу' },
  refuse_sending: { en: 'Refuse to send', ru: 'Отказать в направлении', kk: 'Жіберуден бас тарту' },
  approve: { en: 'Approve for signature', ru: 'Одобрить для подписания', kk: 'Қол қоюға мақұлдау' },
  sign: { en: 'Sign', ru: 'Подписать', kk: 'Қол қою' },
  decline_to_sign: { en: 'Decline to sign', ru: 'Отказать в подписании', kk: 'Қол қоюдан бас тарту' },
  withdraw: { en: 'Withdraw the request', ru: 'Отозвать запрос', kk: 'Сұрау салуды кері қайтарып алу' },

  // Dispatch
  hand_to_mfa: {
    en: 'Hand over to the Ministry of Foreign Affairs',
    ru: 'Передать в Министерство иностранных дел',
    kk: 'Сыртқы істер министрлігіне беру',
  },
  diplomatic_dispatch: {
    en: 'Record dispatch through the diplomatic channel',
    ru: 'Отметить отправку по дипломатическим каналам',
    kk: 'Дипломатиялық жолмен жіберілгенін белгілеу',
  },
  send_urgent: {
    en: 'Send urgently, original to follow',
    ru: 'Направить срочно с последующей отправкой оригинала',
    kk: 'Шұғыл жіберу, түпнұсқасы кейін жіберіледі',
  },
  post_original: { en: 'Post the original', ru: 'Отправить оригинал', kk: 'Түпнұсқасын жіберу' },

  // What the requested State does with our request
  acknowledge: { en: 'Confirm receipt', ru: 'Подтвердить получение', kk: 'Алынғанын растау' },
  start_execution: { en: 'Start execution', ru: 'Начать исполнение', kk: 'Орындауды бастау' },
  ask_information: {
    en: 'Ask for additional information',
    ru: 'Запросить дополнительные сведения',
    kk: 'Қосымша мәліметтер сұрату',
  },
  supply_information: {
    en: 'Supply the additional information',
    ru: 'Представить дополнительные сведения',
    kk: 'Қосымша мәліметтерді ұсыну',
  },
  propose_conditions: { en: 'Propose conditions', ru: 'Предложить условия', kk: 'Шарттар ұсыну' },
  accept_conditions: { en: 'Accept the conditions', ru: 'Принять условия', kk: 'Шарттарды қабылдау' },
  decline_conditions: {
    en: 'Decline the conditions and withdraw the request',
    ru: 'Отклонить условия и отозвать запрос',
    kk: 'Шарттарды қабылдамау және сұрау салуды кері қайтарып алу',
  },
  postpone: { en: 'Postpone execution', ru: 'Отложить исполнение', kk: 'Орындауды кейінге қалдыру' },
  resume: { en: 'Resume execution', ru: 'Возобновить исполнение', kk: 'Орындауды қайта бастау' },
  report_result: { en: 'Report the result', ru: 'Сообщить о результате', kk: 'Нәтижесі туралы хабарлау' },
  confirm_executed: {
    en: 'Confirm: executed',
    ru: 'Подтвердить исполнение',
    kk: 'Орындалғанын растау',
  },
  confirm_partly: {
    en: 'Confirm: partly executed',
    ru: 'Подтвердить частичное исполнение',
    kk: 'Ішінара орындалғанын растау',
  },
  confirm_refused: { en: 'Confirm: refused', ru: 'Подтвердить отказ', kk: 'Бас тартылғанын растау' },
  confirm_returned: {
    en: 'Confirm: returned unexecuted',
    ru: 'Подтвердить возврат без исполнения',
    kk: 'Орындалмай қайтарылғанын растау',
  },
  send_back: {
    en: 'Continue execution: the result is incomplete',
    ru: 'Продолжить исполнение: результат неполный',
    kk: 'Орындауды жалғастыру: нәтиже толық емес',
  },

  // Requests of the other State
  register: { en: 'Register', ru: 'Зарегистрировать', kk: 'Тіркеу' },
  forward: {
    en: 'Forward to the competent authority',
    ru: 'Переслать компетентному органу',
    kk: 'Құзыретті органға жіберу',
  },
  accept_copy: {
    en: 'Accept the copy and await the original',
    ru: 'Принять копию и ожидать оригинал',
    kk: 'Көшірмесін қабылдап, түпнұсқасын күту',
  },
  original_or_dispatch_confirmed: {
    en: 'Record receipt of the original or confirmation of its dispatch',
    ru: 'Отметить поступление оригинала или подтверждение его отправки',
    kk: 'Түпнұсқасының түскенін немесе жіберілгені расталғанын белгілеу',
  },
  start: { en: 'Start examination', ru: 'Начать рассмотрение', kk: 'Қарауды бастау' },
  information_received: {
    en: 'Record receipt of the additional information',
    ru: 'Отметить поступление дополнительных сведений',
    kk: 'Қосымша мәліметтердің түскенін белгілеу',
  },
  conditions_accepted: {
    en: 'Record that the conditions were accepted',
    ru: 'Отметить принятие условий',
    kk: 'Шарттардың қабылданғанын белгілеу',
  },
  conditions_rejected: {
    en: 'Refuse: the conditions were rejected',
    ru: 'Отказать: условия не приняты',
    kk: 'Бас тарту: шарттар қабылданбады',
  },
  grant: {
    en: 'Grant and assign for execution',
    ru: 'Удовлетворить и поручить исполнение',
    kk: 'Қанағаттандыру және орындауды тапсыру',
  },
  refuse: { en: 'Refuse', ru: 'Отказать', kk: 'Бас тарту' },
  seek_sanction: {
    en: "Seek the investigating judge's sanction",
    ru: 'Испросить санкцию следственного судьи',
    kk: 'Тергеу судьясының санкциясын сұрату',
  },
  sanction_granted: {
    en: 'Record that the sanction was granted',
    ru: 'Отметить получение санкции',
    kk: 'Санкция берілгенін белгілеу',
  },
  sanction_denied: {
    en: 'Record that the sanction was denied and return the request',
    ru: 'Отметить отказ в санкции и возвратить запрос',
    kk: 'Санкция беруден бас тартылғанын белгілеу және сұрау салуды қайтару',
  },
  submit_materials: {
    en: 'Submit the materials of execution',
    ru: 'Представить материалы исполнения',
    kk: 'Орындау материалдарын ұсыну',
  },
  send_results: { en: 'Send the results', ru: 'Направить результаты', kk: 'Нәтижелерді жіберу' },
  send_partial: {
    en: 'Send the results of partial execution',
    ru: 'Направить результаты частичного исполнения',
    kk: 'Ішінара орындау нәтижелерін жіберу',
  },
  withdrawn_by_requesting_state: {
    en: 'Record withdrawal by the requesting State',
    ru: 'Отметить отзыв запрашивающей стороной',
    kk: 'Сұрау салушы тараптың кері қайтарып алғанын белгілеу',
  },

  // Extradition to the home State
  report_decision: {
    en: 'Report the decision on extradition',
    ru: 'Сообщить о решении по запросу о выдаче',
    kk: 'Ұстап беру туралы шешім жөнінде хабарлау',
  },
  confirm_granted: {
    en: 'Confirm: extradition granted',
    ru: 'Подтвердить решение о выдаче',
    kk: 'Ұстап беру туралы шешімді растау',
  },
  confirm_deferred: {
    en: 'Confirm: granted, surrender deferred',
    ru: 'Подтвердить решение о выдаче с отсрочкой передачи',
    kk: 'Беру кейінге қалдырылған ұстап беру туралы шешімді растау',
  },
  reject_report: {
    en: 'Set the report aside',
    ru: 'Отклонить сообщение о решении',
    kk: 'Шешім туралы хабарламаны қабылдамау',
  },
  deferral_over: {
    en: 'Record the end of the deferral',
    ru: 'Отметить окончание отсрочки',
    kk: 'Кейінге қалдырудың аяқталғанын белгілеу',
  },
  temporary_surrender: {
    en: 'Record the temporary surrender',
    ru: 'Отметить временную выдачу лица',
    kk: 'Адамның уақытша ұстап берілгенін белгілеу',
  },
  return_person: {
    en: 'Record the return of the person to the other State',
    ru: 'Отметить возвращение лица другой стороне',
    kk: 'Адамның екінші тарапқа қайтарылғанын белгілеу',
  },
  agree_handover: {
    en: 'Record the agreed date of handover',
    ru: 'Отметить согласованную дату передачи',
    kk: 'Берудің келісілген күнін белгілеу',
  },
  take_over: {
    en: 'Record the taking over of the person',
    ru: 'Отметить приём лица',
    kk: 'Адамның қабылдап алынғанын белгілеу',
  },
  not_taken_over: {
    en: 'Record that the person was not taken over in time',
    ru: 'Отметить, что лицо не принято в срок',
    kk: 'Адамның мерзімінде қабылдап алынбағанын белгілеу',
  },
  person_released_term_missed: {
    en: 'Record that the person was released because the term was missed',
    ru: 'Отметить освобождение лица в связи с пропуском срока',
    kk: 'Мерзім өтіп кетуіне байланысты адамның босатылғанын белгілеу',
  },
  end_without_object: {
    en: 'End the file: its object is gone',
    ru: 'Прекратить за отсутствием предмета',
    kk: 'Нысанасының болмауына байланысты тоқтату',
  },

  // Extradition from the home State
  judge_orders_custody: {
    en: 'Record the ruling on provisional custody',
    ru: 'Отметить постановление о временном содержании под стражей',
    kk: 'Уақытша күзетпен ұстау туралы қаулыны белгілеу',
  },
  request_already_here: {
    en: 'Record that the request is already here and petition for arrest',
    ru: 'Отметить наличие запроса и ходатайствовать об аресте',
    kk: 'Сұрау салудың бар екенін белгілеу және қамақ туралы өтінішхат беру',
  },
  release: { en: 'Release the person', ru: 'Освободить лицо', kk: 'Адамды босату' },
  extradition_request_received: {
    en: 'Record receipt of the extradition request',
    ru: 'Отметить поступление запроса о выдаче',
    kk: 'Ұстап беру туралы сұрау салудың түскенін белгілеу',
  },
  petition_arrest: {
    en: 'Petition for extradition arrest',
    ru: 'Внести ходатайство об экстрадиционном аресте',
    kk: 'Экстрадициялық қамақ туралы өтінішхат енгізу',
  },
  person_at_liberty: {
    en: 'Examine with the person at liberty',
    ru: 'Проводить проверку без ареста лица',
    kk: 'Адамды қамаққа алмай тексеру жүргізу',
  },
  person_found: {
    en: 'Record that the wanted person was found and detained',
    ru: 'Отметить обнаружение и задержание разыскиваемого лица',
    kk: 'Іздестіріліп жатқан адамның табылғанын және ұсталғанын белгілеу',
  },
  arrest_ordered: {
    en: 'Record the ruling on extradition arrest',
    ru: 'Отметить применение экстрадиционного ареста',
    kk: 'Экстрадициялық қамақ қолданылғанын белгілеу',
  },
  arrest_refused_final: {
    en: 'Record the final refusal of arrest',
    ru: 'Отметить окончательный отказ в аресте',
    kk: 'Қамаққа алудан түпкілікті бас тартылғанын белгілеу',
  },
  decide_extradite: {
    en: 'Decide to extradite',
    ru: 'Вынести постановление о выдаче',
    kk: 'Ұстап беру туралы қаулы шығару',
  },
  decide_refuse: {
    en: 'Decide to refuse extradition',
    ru: 'Вынести постановление об отказе в выдаче',
    kk: 'Ұстап беруден бас тарту туралы қаулы шығару',
  },
  appeal: {
    en: 'Record the complaint to the Supreme Court',
    ru: 'Отметить подачу жалобы в Верховный Суд',
    kk: 'Жоғарғы Сотқа шағым берілгенін белгілеу',
  },
  appeal_term_over: {
    en: 'Record that the term for appeal has passed',
    ru: 'Отметить истечение срока обжалования',
    kk: 'Шағым жасау мерзімінің өткенін белгілеу',
  },
  appeal_dismissed: {
    en: 'Record: complaint dismissed',
    ru: 'Отметить оставление жалобы без удовлетворения',
    kk: 'Шағымның қанағаттандырылмағанын белгілеу',
  },
  appeal_upheld: {
    en: 'Record: complaint upheld, decision quashed',
    ru: 'Отметить удовлетворение жалобы и отмену решения',
    kk: 'Шағымның қанағаттандырылып, шешімнің күші жойылғанын белгілеу',
  },
  suspend: {
    en: 'Record the suspension of the decision',
    ru: 'Отметить приостановление исполнения решения',
    kk: 'Шешімді орындаудың тоқтатыла тұрғанын белгілеу',
  },
  defer: { en: 'Defer the surrender', ru: 'Отсрочить передачу лица', kk: 'Адамды беруді кейінге қалдыру' },
  review_decision: {
    en: 'Review the decision and refuse',
    ru: 'Пересмотреть решение и отказать в выдаче',
    kk: 'Шешімді қайта қарап, ұстап беруден бас тарту',
  },
  person_returned: {
    en: 'Record the return of the person',
    ru: 'Отметить возвращение лица',
    kk: 'Адамның қайтарылғанын белгілеу',
  },
  order_handover: { en: 'Order the handover', ru: 'Поручить передачу лица', kk: 'Адамды беруді тапсыру' },
  hand_over: { en: 'Record the handover', ru: 'Отметить передачу лица', kk: 'Адамның берілгенін белгілеу' },

  // Transfer of sentenced persons
  no_consent: {
    en: 'Record that consent was not given',
    ru: 'Отметить отсутствие согласия',
    kk: 'Келісімнің берілмегенін белгілеу',
  },
  consent_recorded: {
    en: 'Record consent and citizenship',
    ru: 'Отметить согласие и гражданство',
    kk: 'Келісім мен азаматтықты белгілеу',
  },
  complete: {
    en: 'Complete the file and submit for decision',
    ru: 'Завершить сбор документов и передать на рассмотрение',
    kk: 'Құжаттар жинауды аяқтап, қарауға беру',
  },
  grant_as_sentencing_state: {
    en: 'Grant the transfer to the administering State',
    ru: 'Удовлетворить передачу государству исполнения приговора',
    kk: 'Үкімді орындайтын мемлекетке беруге келісу',
  },
  file_representation: {
    en: 'File the representation with the court',
    ru: 'Внести представление в суд',
    kk: 'Сотқа ұсыну енгізу',
  },
  recognised: {
    en: 'Record: sentence recognised',
    ru: 'Отметить признание приговора судом',
    kk: 'Сот үкімді танығанын белгілеу',
  },
  recognition_refused: {
    en: 'Record: recognition refused by the court',
    ru: 'Отметить отказ суда в признании приговора',
    kk: 'Сот үкімді танудан бас тартқанын белгілеу',
  },
  consent_received: {
    en: "Record the other State's consent",
    ru: 'Отметить согласие другой стороны',
    kk: 'Екінші тараптың келісімін белгілеу',
  },
  refused_abroad: {
    en: "Record the other State's refusal",
    ru: 'Отметить отказ другой стороны',
    kk: 'Екінші тараптың бас тартқанын белгілеу',
  },
  withdraw_consent: {
    en: "Record withdrawal of the person's consent",
    ru: 'Отметить отзыв согласия лица',
    kk: 'Адамның келісімін қайтарып алғанын белгілеу',
  },
  sentence_ended: {
    en: 'Record that the sentence ended before the transfer',
    ru: 'Отметить окончание срока до передачи',
    kk: 'Беруге дейін мерзімнің өткенін белгілеу',
  },
} as const satisfies Record<string, Text>;

/** Labels that differ from the common one because the same code means another step in that machine. */
export const actionNameOverrides = {
  mla_outgoing: {
    start_execution: {
      en: 'Record the start of execution',
      ru: 'Отметить начало исполнения',
      kk: 'Орындаудың басталғанын белгілеу',
    },
  },
  mla_incoming: {
    approve: {
      en: 'Approve the results for dispatch',
      ru: 'Утвердить результаты для отправки',
      kk: 'Нәтижелерді жіберуге бекіту',
    },
    return: { en: 'Return unexecuted', ru: 'Возвратить без исполнения', kk: 'Орындамай қайтару' },
    refuse: { en: 'Refuse execution', ru: 'Отказать в исполнении', kk: 'Орындаудан бас тарту' },
    resume: { en: 'Resume examination', ru: 'Возобновить рассмотрение', kk: 'Қарауды қайта бастау' },
    send_back: { en: 'Return to the executor', ru: 'Возвратить исполнителю', kk: 'Орындаушыға қайтару' },
  },
  extradition_outgoing: {
    ask_information: {
      en: 'Record a request for additional information',
      ru: 'Отметить запрос дополнительных сведений',
      kk: 'Қосымша мәліметтер сұратылғанын белгілеу',
    },
  },
  extradition_incoming: {
    not_taken_over: {
      en: 'Release: the person was not taken over in time',
      ru: 'Освободить: лицо не принято в срок',
      kk: 'Босату: адам мерзімінде қабылдап алынбады',
    },
    resume: {
      en: 'Record the resumption of the appeal',
      ru: 'Отметить возобновление рассмотрения жалобы',
      kk: 'Шағымды қараудың қайта басталғанын белгілеу',
    },
  },
  transfer: {
    submit: { en: 'Submit the petition', ru: 'Подать ходатайство', kk: 'Өтінішхат беру' },
    refuse: { en: 'Refuse the transfer', ru: 'Отказать в передаче', kk: 'Беруден бас тарту' },
  },
} as const satisfies Record<string, Record<string, Text>>;
