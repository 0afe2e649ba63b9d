/** What stands against a step, each with what to do next. Wording is ours and proposed. */
export const messages = {
  request_is_over: {
    en: 'The request has ended; of the matters beside the status only those that follow its end are still recorded.',
    ru: 'Запрос завершён; отмечать можно только то, что следует после его завершения.',
    kk: 'Сұрау салу аяқталды; оның аяқталуынан кейінгі мәселелерді ғана белгілеуге болады.',
  },
  basis_needs_confirmation: {
    en: 'No source confirms that this treaty is in force. The Department must confirm it, with its source, or choose another basis.',
    ru: 'Вступление договора в силу не подтверждено источником. Департамент должен подтвердить его с указанием источника либо выбрать другое основание.',
    kk: 'Шарттың күшіне енгені дереккөзбен расталмаған. Департамент оны дереккөзін көрсетіп растауы немесе басқа негізді таңдауы тиіс.',
  },
  undertaking_missing: {
    en: 'The written reciprocity undertaking of the central authority is not in the file. The Department adds it as a document of the type “Reciprocity undertaking”.',
    ru: 'В деле нет письменной гарантии взаимности центрального органа. Департамент приобщает её как документ вида «Гарантия взаимности».',
    kk: 'Істе орталық органның өзара түсіністік туралы жазбаша кепілдігі жоқ. Департамент оны «Өзара түсіністік кепілдігі» түріндегі құжат ретінде қоса тіркейді.',
  },
  guarantee_missing: {
    en: 'The other State has not given its written guarantee of reciprocity. Ask for it and add it as a document of the type “Guarantee of reciprocity by the other State”.',
    ru: 'Нет письменной гарантии взаимности запрашивающей стороны. Запросите её и приобщите как документ вида «Гарантия взаимности другой стороны».',
    kk: 'Сұрау салушы тараптың өзара түсіністік туралы жазбаша кепілдігі жоқ. Оны сұратып, «Екінші тараптың өзара түсіністік кепілдігі» түріндегі құжат ретінде қоса тіркеңіз.',
  },
  diplomatic_channel_only: {
    en: 'Without a treaty the request goes through the diplomatic channel only. Hand it to the Ministry of Foreign Affairs.',
    ru: 'При отсутствии договора запрос направляется только по дипломатическим каналам. Передайте его в Министерство иностранных дел.',
    kk: 'Шарт болмаған жағдайда сұрау салу тек дипломатиялық жолмен жіберіледі. Оны Сыртқы істер министрлігіне беріңіз.',
  },
  treaty_names_diplomatic_channel: {
    en: 'The treaty names the diplomatic channel. Consider handing the request to the Ministry of Foreign Affairs.',
    ru: 'Договор предусматривает дипломатический канал. Рассмотрите передачу запроса в Министерство иностранных дел.',
    kk: 'Шартта дипломатиялық жол көзделген. Сұрау салуды Сыртқы істер министрлігіне беруді қарастырыңыз.',
  },
  original_not_received: {
    en: 'The original is not in hand. Record its receipt first.',
    ru: 'Оригинал не поступил. Сначала отметьте его получение.',
    kk: 'Түпнұсқа түскен жоқ. Алдымен оның алынғанын белгілеңіз.',
  },
  torture_guarantee_missing: {
    en: "The other State's guarantee against torture is not in the file. Add it to the papers.",
    ru: 'В деле нет гарантии неприменения пыток. Приобщите её к документам.',
    kk: 'Істе азаптауды қолданбау кепілдігі жоқ. Оны құжаттарға қоса тіркеңіз.',
  },
  not_sentencing_state: {
    en: 'This decision is taken only where Kazakhstan is the sentencing State.',
    ru: 'Это решение принимается, только если Казахстан — государство вынесения приговора.',
    kk: 'Бұл шешім Қазақстан үкім шығарған мемлекет болған жағдайда ғана қабылданады.',
  },
  not_administering_state: {
    en: 'The representation is filed only where Kazakhstan is the administering State.',
    ru: 'Представление вносится, только если Казахстан — государство исполнения приговора.',
    kk: 'Ұсыну Қазақстан үкімді орындайтын мемлекет болған жағдайда ғана енгізіледі.',
  },
  citizenship_conclusion_missing: {
    en: 'The conclusion on citizenship is not in the file. Add it to the papers.',
    ru: 'В деле нет заключения о гражданстве. Приобщите его к документам.',
    kk: 'Істе азаматтық туралы қорытынды жоқ. Оны құжаттарға қоса тіркеңіз.',
  },
  appeal_term_running: {
    en: 'The ten days for an appeal have not passed since the decision was served.',
    ru: 'Десять суток на обжалование со дня вручения постановления ещё не истекли.',
    kk: 'Қаулы тапсырылған күннен бастап шағым жасауға берілген он тәулік әлі өткен жоқ.',
  },
  consent_missing: {
    en: 'There is no written consent of the person in force. Without it nobody is transferred.',
    ru: 'Нет действующего письменного согласия осуждённого. Без него передача невозможна.',
    kk: 'Сотталған адамның қолданыстағы жазбаша келісімі жоқ. Онсыз беруге болмайды.',
  },
  ground_unanswered: {
    en: 'A ground for refusal has no recorded answer: {ground}. Answer it before the decision.',
    ru: 'Нет ответа по основанию для отказа: {ground}. Ответьте до принятия решения.',
    kk: 'Бас тарту негізі бойынша жауап жоқ: {ground}. Шешім қабылданғанға дейін жауап беріңіз.',
  },
  ground_present: {
    en: 'A ground for refusal was found to exist: {ground}. Weigh it; while a mandatory one stands the request cannot be granted.',
    ru: 'Установлено основание для отказа: {ground}. Оцените его; пока существует обязательное основание, запрос не удовлетворяется.',
    kk: 'Бас тарту негізі анықталды: {ground}. Оны бағалаңыз; міндетті негіз сақталып тұрғанда сұрау салу қанағаттандырылмайды.',
  },
  assurance_fell: {
    en: 'The assurance on which the answer rests no longer stands: {ground}. Obtain another one or answer anew.',
    ru: 'Гарантия, на которой основан ответ, больше не действует: {ground}. Получите новую или ответьте заново.',
    kk: 'Жауапқа негіз болған кепілдік енді қолданылмайды: {ground}. Жаңасын алыңыз немесе қайта жауап беріңіз.',
  },
  grounds_not_weighed: {
    en: 'Grounds nobody has answered yet ({count}): {grounds}.',
    ru: 'Основания, по которым ещё нет ответа ({count}): {grounds}.',
    kk: 'Әлі жауап берілмеген негіздер ({count}): {grounds}.',
  },
  source_missing: {
    en: "Give the document or the reference on which this rests, for example the number and date of the body's letter.",
    ru: 'Приобщите документ или укажите реквизиты, на которых это основано, например номер и дату письма органа.',
    kk: 'Бұған негіз болатын құжатты қоса тіркеңіз немесе деректемелерін көрсетіңіз, мысалы органның хатының нөмірі мен күні.',
  },
  payload_missing: {
    en: 'This must be filled in for the step.',
    ru: 'Для этого шага поле необходимо заполнить.',
    kk: 'Бұл қадам үшін өрісті толтыру қажет.',
  },
  payload_unexpected: {
    en: 'This step takes no such field. Remove it.',
    ru: 'Этот шаг не принимает такого поля. Уберите его.',
    kk: 'Бұл қадам мұндай өрісті қабылдамайды. Оны алып тастаңыз.',
  },
} as const;
