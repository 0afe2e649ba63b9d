/** What the records beside the status say, each with what to do next. Wording is ours and proposed. */
export const recordMessages = {
  assurance_not_recorded: {
    en: 'A ground was answered as met by an assurance, but none is recorded: {assurance}. Record it with its words, giver and date.',
    ru: 'По основанию отвечено, что дана гарантия, но она не внесена: {assurance}. Внесите её с текстом, органом и датой.',
    kk: 'Негіз бойынша кепілдік берілді деп жауап берілген, бірақ ол енгізілмеген: {assurance}. Оны мәтінімен, органымен және күнімен енгізіңіз.',
  },
  assurance_fell: {
    en: 'The assurance on which an answer rests no longer stands: {assurance}. Obtain another, or answer the ground again.',
    ru: 'Гарантия, на которой основан ответ, больше не действует: {assurance}. Получите новую либо дайте ответ по основанию заново.',
    kk: 'Жауап негізделген кепілдік енді күшінде емес: {assurance}. Жаңасын алыңыз немесе негіз бойынша қайта жауап беріңіз.',
  },
  condition_open: {
    en: 'A condition has no answer yet. It must be accepted or declined before this step.',
    ru: 'По условию ещё нет ответа. До этого шага его необходимо принять или отклонить.',
    kk: 'Шарт бойынша әлі жауап жоқ. Бұл қадамға дейін оны қабылдау немесе қабылдамау қажет.',
  },
  condition_declined: {
    en: 'A condition of the help was declined. Agree on another, record that it was lifted, or end the request.',
    ru: 'Условие отклонено. Согласуйте иное, отметьте его снятие либо завершите запрос.',
    kk: 'Шарт қабылданбады. Басқасын келісіңіз, оның алып тасталғанын белгілеңіз немесе сұрау салуды аяқтаңыз.',
  },
  condition_not_met: {
    en: 'The other State accepted a condition but its fulfilment is not recorded. The request is granted after the condition is fulfilled.',
    ru: 'Другая сторона согласилась с условием, но его исполнение не отмечено. Запрос удовлетворяется после исполнения условия.',
    kk: 'Екінші тарап шартпен келісті, бірақ оның орындалғаны белгіленбеген. Сұрау салу шарт орындалғаннан кейін қанағаттандырылады.',
  },
  use_limit_stands: {
    en: 'Use of the material is limited: {text} Keep to it after the request is closed as well.',
    ru: 'Использование материалов ограничено: {text} Соблюдайте ограничение и после завершения запроса.',
    kk: 'Материалдарды пайдалану шектелген: {text} Сұрау салу аяқталғаннан кейін де шектеуді сақтаңыз.',
  },
  charge_date_unknown: {
    en: 'It is not recorded when the offence of a new charge was committed, so the rule of specialty is not checked. Record it before charging.',
    ru: 'Не указано, когда совершено деяние по новому обвинению, поэтому пределы уголовной ответственности не проверены. Укажите дату до предъявления обвинения.',
    kk: 'Жаңа айып бойынша іс-әрекеттің қашан жасалғаны көрсетілмеген, сондықтан қылмыстық жауаптылық шегі тексерілмеді. Айып тағылғанға дейін күнін көрсетіңіз.',
  },
  specialty_consent_needed: {
    en: 'Consent of the State that surrendered the person is needed: {matter} Ask for it and record the answer before going on. Rule: {rule}.',
    ru: 'Требуется согласие выдавшего государства: {matter} Запросите его и до продолжения внесите ответ. Норма: {rule}.',
    kk: 'Ұстап берген мемлекеттің келісімі қажет: {matter} Оны сұратып, жалғастырмас бұрын жауабын енгізіңіз. Норма: {rule}.',
  },
  specialty_consent_due_to_us: {
    en: 'The other State needs the consent of Kazakhstan: {matter} Answer its request for consent, or take the matter up with its central authority. Rule: {rule}.',
    ru: 'Другой стороне требуется согласие Казахстана: {matter} Ответьте на её запрос о согласии либо обратитесь в её центральный орган. Норма: {rule}.',
    kk: 'Екінші тарапқа Қазақстанның келісімі қажет: {matter} Келісім туралы сұрау салуға жауап беріңіз немесе оның орталық органына жүгініңіз. Норма: {rule}.',
  },
  specialty_consent_refused: {
    en: 'Consent was refused: {matter} The person may not be prosecuted for it or handed on. Rule: {rule}.',
    ru: 'В согласии отказано: {matter} Лицо не может быть привлечено за это к ответственности или передано дальше. Норма: {rule}.',
    kk: 'Келісімнен бас тартылды: {matter} Адамды бұл үшін жауапқа тартуға немесе әрі қарай беруге болмайды. Норма: {rule}.',
  },
  specialty_waiver_unknown: {
    en: 'The person waived the protection, but no provision read lets a waiver take the place of the consent: {matter} Ask for the consent. Rule: {rule}.',
    ru: 'Лицо отказалось от защиты, но прочитанные нормы не заменяют этим согласие государства: {matter} Запросите согласие. Норма: {rule}.',
    kk: 'Адам қорғаудан бас тартты, бірақ оқылған нормаларда бұл мемлекеттің келісімін алмастырмайды: {matter} Келісім сұратыңыз. Норма: {rule}.',
  },
  specialty_window_over: {
    en: 'The time to leave ended on {date}, but it is not recorded whether the person stayed: {matter} Record it; until then consent is needed. Rule: {rule}.',
    ru: 'Срок для выезда истёк {date}, но не отмечено, осталось ли лицо: {matter} Отметьте это; до тех пор требуется согласие. Норма: {rule}.',
    kk: 'Кету мерзімі {date} күні аяқталды, бірақ адамның қалғаны белгіленбеген: {matter} Мұны белгілеңіз; оған дейін келісім қажет. Норма: {rule}.',
  },
  specialty_lapsed: {
    en: 'Consent is no longer needed: {matter} The person stayed past {date} or came back of free will. Rule: {rule}.',
    ru: 'Согласие больше не требуется: {matter} Лицо не выехало до {date} либо добровольно возвратилось. Норма: {rule}.',
    kk: 'Келісім енді қажет емес: {matter} Адам {date} күніне дейін кетпеді немесе өз еркімен қайтып келді. Норма: {rule}.',
  },
  specialty_rule_unknown: {
    en: 'No provision on specialty is known for the chosen basis: {matter} Read the treaty or the assurance given, and decide with the Department.',
    ru: 'Для выбранного основания норма о пределах уголовной ответственности неизвестна: {matter} Проверьте договор или данную гарантию и решите вопрос с Департаментом.',
    kk: 'Таңдалған негіз бойынша қылмыстық жауаптылық шегі туралы норма белгісіз: {matter} Шартты немесе берілген кепілдікті тексеріп, мәселені Департаментпен шешіңіз.',
  },
  asset_instrument_not_in_force: {
    en: 'Property is recorded under a treaty that is not shown to be in force: {treaty}. Check its force or name another instrument.',
    ru: 'Имущество внесено по договору, вступление которого в силу не подтверждено: {treaty}. Проверьте это или укажите иное основание.',
    kk: 'Мүлік күшіне енгені расталмаған шарт бойынша енгізілген: {treaty}. Мұны тексеріңіз немесе басқа негізді көрсетіңіз.',
  },
} as const;

/** What a finding on specialty is about. */
export const matterNames = {
  charge: {
    en: 'a new charge for an earlier offence.',
    ru: 'новое обвинение за ранее совершённое преступление.',
    kk: 'бұрын жасалған қылмыс үшін жаңа айып.',
  },
  onward: {
    en: 'extradition to a third State.',
    ru: 'передача третьему государству.',
    kk: 'үшінші мемлекетке беру.',
  },
} as const;
