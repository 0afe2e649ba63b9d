// Terms of international cooperation in criminal matters in three languages. `kkSource` tells where the Kazakh term was
// seen ("UPK_KK 560": Kazakh text of that article, with Law 05.11.2022 No 157-VII); "usage" is proposed, to be checked.

import type { Text } from '../../text.ts';

export interface Term {
  readonly key: string;
  readonly text: Text;
  readonly kkSource: string;
}

export const glossary: readonly Term[] = [
  {
    key: 'mla',
    text: { en: 'mutual legal assistance', ru: 'взаимная правовая помощь', kk: 'өзара құқықтық көмек' },
    kkSource: "usage; 'құқықтық көмек' UPK_KK 557",
  },
  {
    key: 'request',
    text: { en: 'request', ru: 'запрос (поручение, ходатайство)', kk: 'сұрау салу (тапсырма, өтінішхат)' },
    kkSource: 'UPK_KK 560',
  },
  { key: 'petition', text: { en: 'petition', ru: 'ходатайство', kk: 'өтінішхат' }, kkSource: 'UPK_KK 580' },
  {
    key: 'requesting_state',
    text: { en: 'requesting State (Party)', ru: 'запрашивающая сторона', kk: 'сұрау салушы тарап' },
    kkSource: 'UPK_KK 558(3)',
  },
  {
    key: 'requested_state',
    text: { en: 'requested State (Party)', ru: 'запрашиваемая сторона', kk: 'сұрау салынатын тарап' },
    kkSource: 'UPK_KK 558(2)',
  },
  {
    key: 'foreign_state',
    text: { en: 'foreign State', ru: 'иностранное государство', kk: 'шет мемлекет' },
    kkSource: 'UPK_KK 558',
  },
  {
    key: 'central_authority',
    text: { en: 'central authority', ru: 'центральный орган', kk: 'орталық орган' },
    kkSource: 'UPK_KK 559',
  },
  {
    key: 'competent_authority',
    text: { en: 'competent authority', ru: 'компетентный орган', kk: 'құзыретті орган' },
    kkSource: 'UPK_KK 559(3)',
  },
  {
    key: 'authorised_prosecutor',
    text: { en: 'authorised prosecutor', ru: 'уполномоченный прокурор', kk: 'уәкілетті прокурор' },
    kkSource: 'UPK_KK 559(1)',
  },
  {
    key: 'pgo',
    text: { en: "Prosecutor General's Office", ru: 'Генеральная прокуратура', kk: 'Бас прокуратура' },
    kkSource: 'UPK_KK 559',
  },
  {
    key: 'prosecutor_general',
    text: { en: 'Prosecutor General', ru: 'Генеральный Прокурор', kk: 'Бас Прокурор' },
    kkSource: 'UPK_KK 580(4)',
  },
  {
    key: 'deputy_pg',
    text: {
      en: 'Deputy Prosecutor General',
      ru: 'заместитель Генерального Прокурора',
      kk: 'Бас Прокурордың орынбасары',
    },
    kkSource: 'UPK_KK 580(4)',
  },
  {
    key: 'supreme_court',
    text: { en: 'Supreme Court', ru: 'Верховный Суд', kk: 'Жоғарғы Сот' },
    kkSource: 'UPK_KK 559(2)',
  },
  {
    key: 'investigating_judge',
    text: { en: 'investigating judge', ru: 'следственный судья', kk: 'тергеу судьясы' },
    kkSource: 'UPK_KK 559',
  },
  {
    key: 'sanction',
    text: {
      en: 'sanction (authorisation) of the investigating judge',
      ru: 'санкция следственного судьи',
      kk: 'тергеу судьясының санкциясы',
    },
    kkSource: 'UPK_KK 559',
  },
  {
    key: 'body_conducting',
    text: {
      en: 'body conducting the criminal process',
      ru: 'орган, ведущий уголовный процесс',
      kk: 'қылмыстық процесті жүргізетін орган',
    },
    kkSource: 'UPK_KK 580',
  },
  {
    key: 'internal_affairs',
    text: { en: 'internal affairs bodies', ru: 'органы внутренних дел', kk: 'ішкі істер органдары' },
    kkSource: 'UPK_KK 595',
  },
  {
    key: 'mfa',
    text: {
      en: 'Ministry of Foreign Affairs',
      ru: 'Министерство иностранных дел',
      kk: 'Сыртқы істер министрлігі',
    },
    kkSource: 'UPK_KK 556(5)',
  },
  {
    key: 'liaison_officer',
    text: { en: 'liaison officer', ru: 'офицер связи', kk: 'байланыс офицері' },
    kkSource: 'usage',
  },
  {
    key: 'contact_point',
    text: { en: 'contact point', ru: 'контактное лицо (пункт)', kk: 'байланыс пункті' },
    kkSource: 'usage',
  },
  {
    key: 'diplomatic_channel',
    text: { en: 'diplomatic channel', ru: 'дипломатический канал (путь)', kk: 'дипломатиялық жол' },
    kkSource: 'UPK_KK 558(5)',
  },
  {
    key: 'treaty',
    text: { en: 'international treaty', ru: 'международный договор', kk: 'халықаралық шарт' },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'ratified_treaty',
    text: { en: 'ratified treaty', ru: 'ратифицированный договор', kk: 'ратификацияланған халықаралық шарт' },
    kkSource: 'UPK_KK 557(3)',
  },
  {
    key: 'in_force',
    text: { en: 'in force', ru: 'действующий, вступивший в силу', kk: 'қолданыстағы, күшіне енген' },
    kkSource: 'usage',
  },
  {
    key: 'reciprocity',
    text: { en: 'principle of reciprocity', ru: 'принцип взаимности', kk: 'өзара түсіністік қағидаты' },
    kkSource: "UPK_KK 558; Asset law Kazakh text: 'өзаралық қағидат'",
  },
  {
    key: 'guarantee',
    text: { en: 'written guarantee (undertaking)', ru: 'письменная гарантия', kk: 'жазбаша кепілдік' },
    kkSource: 'UPK_KK 558(2)-(3)',
  },
  {
    key: 'assurance',
    text: { en: 'assurance', ru: 'гарантия, заверение', kk: 'кепілдік' },
    kkSource: 'usage',
  },
  {
    key: 'legal_basis',
    text: { en: 'legal basis', ru: 'правовое основание', kk: 'құқықтық негіз' },
    kkSource: 'usage',
  },
  {
    key: 'dual_criminality',
    text: {
      en: 'dual criminality',
      ru: 'двойная криминальность (обоюдное признание деяния преступлением)',
      kk: 'іс-әрекетті екі тараптың да қылмыс деп тануы',
    },
    kkSource: 'usage',
  },
  {
    key: 'extradition',
    text: { en: 'extradition', ru: 'выдача лиц (экстрадиция)', kk: 'адамдарды ұстап беру (экстрадициялау)' },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'extradition_request',
    text: {
      en: 'request for extradition',
      ru: 'запрос о выдаче лица (экстрадиции)',
      kk: 'адамды ұстап беру (экстрадициялау) туралы сұрау салу',
    },
    kkSource: 'UPK_KK 579',
  },
  {
    key: 'temporary_surrender',
    text: {
      en: 'temporary surrender',
      ru: 'временная выдача лица (экстрадиция)',
      kk: 'адамды уақытша ұстап беру (экстрадициялау)',
    },
    kkSource: 'UPK_KK 581',
  },
  {
    key: 'provisional_custody',
    text: {
      en: 'provisional custody (arrest)',
      ru: 'временное содержание под стражей',
      kk: 'уақытша күзетпен ұстау',
    },
    kkSource: 'UPK_KK 588',
  },
  {
    key: 'extradition_arrest',
    text: { en: 'extradition arrest', ru: 'экстрадиционный арест', kk: 'экстрадициялық қамақ' },
    kkSource: 'UPK_KK 586(1)(6)',
  },
  {
    key: 'extradition_check',
    text: { en: 'extradition check', ru: 'экстрадиционная проверка', kk: 'экстрадициялық тексеру' },
    kkSource: 'usage',
  },
  {
    key: 'detention',
    text: { en: 'detention (apprehension)', ru: 'задержание', kk: 'ұстап алу' },
    kkSource: 'UPK_KK 587',
  },
  {
    key: 'custody',
    text: { en: 'custody', ru: 'содержание под стражей', kk: 'күзетпен ұстау' },
    kkSource: 'UPK_KK 584',
  },
  {
    key: 'preventive_measure',
    text: { en: 'preventive measure', ru: 'мера пресечения', kk: 'бұлтартпау шарасы' },
    kkSource: 'UPK_KK 584',
  },
  {
    key: 'surrender',
    text: { en: 'surrender, handover', ru: 'передача лица', kk: 'адамды беру' },
    kkSource: 'usage',
  },
  {
    key: 'deferral',
    text: { en: 'deferral, postponement', ru: 'отсрочка', kk: 'кейінге қалдыру' },
    kkSource: 'UPK_KK 577(4)',
  },
  {
    key: 'specialty',
    text: {
      en: 'rule of specialty',
      ru: 'пределы уголовной ответственности выданного лица',
      kk: 'ұстап берілген адамның қылмыстық жауаптылығының шегі',
    },
    kkSource: 'UPK_KK 582',
  },
  {
    key: 'onward_extradition',
    text: {
      en: 're-extradition to a third State',
      ru: 'передача третьему государству',
      kk: 'үшінші мемлекетке беру',
    },
    kkSource: 'UPK_KK 582(2)',
  },
  {
    key: 'transit',
    text: { en: 'transit', ru: 'транзитная перевозка', kk: 'транзиттік тасымалдау' },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'competing_requests',
    text: { en: 'competing requests', ru: 'конкурирующие запросы', kk: 'бәсекелес сұрау салулар' },
    kkSource: 'usage',
  },
  {
    key: 'simplified_extradition',
    text: { en: 'simplified extradition', ru: 'упрощённая выдача', kk: 'жеңілдетілген тәртіппен ұстап беру' },
    kkSource: 'usage',
  },
  {
    key: 'wanted_person',
    text: { en: 'wanted person', ru: 'разыскиваемое лицо', kk: 'іздестіріліп жатқан адам' },
    kkSource: 'UPK_KK 588(4)',
  },
  {
    key: 'interstate_search',
    text: { en: 'interstate search', ru: 'межгосударственный розыск', kk: 'мемлекетаралық іздестіру' },
    kkSource: 'aikyn.kz/130878',
  },
  {
    key: 'international_search',
    text: { en: 'international search', ru: 'международный розыск', kk: 'халықаралық іздестіру' },
    kkSource: 'aikyn.kz/130878',
  },
  {
    key: 'sentenced_person',
    text: { en: 'sentenced person', ru: 'осуждённый', kk: 'сотталған адам' },
    kkSource: 'UPK_KK 603',
  },
  {
    key: 'transfer_sentenced',
    text: { en: 'transfer of sentenced persons', ru: 'передача осуждённых', kk: 'сотталғандарды беру' },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'sentencing_state',
    text: { en: 'sentencing State', ru: 'государство вынесения приговора', kk: 'үкім шығарған мемлекет' },
    kkSource: 'usage',
  },
  {
    key: 'administering_state',
    text: {
      en: 'administering State',
      ru: 'государство исполнения приговора',
      kk: 'үкімді орындайтын мемлекет',
    },
    kkSource: 'UPK_KK 604(4)',
  },
  { key: 'consent', text: { en: 'consent', ru: 'согласие', kk: 'келісім' }, kkSource: 'UPK_KK 603(1)' },
  {
    key: 'legal_representative',
    text: { en: 'legal representative', ru: 'законный представитель', kk: 'заңды өкіл' },
    kkSource: 'UPK_KK 603(1)',
  },
  {
    key: 'close_relative',
    text: { en: 'close relative', ru: 'близкий родственник', kk: 'жақын туыс' },
    kkSource: 'UPK_KK 603(1)',
  },
  {
    key: 'citizenship',
    text: { en: 'citizenship', ru: 'гражданство', kk: 'азаматтық' },
    kkSource: 'UPK_KK 580(3)(4)',
  },
  {
    key: 'own_national',
    text: { en: 'own national', ru: 'собственный гражданин', kk: 'өз азаматы' },
    kkSource: 'usage',
  },
  {
    key: 'foreigner',
    text: { en: 'foreigner', ru: 'иностранец', kk: 'шетелдік' },
    kkSource: 'UPK_KK 586(2)',
  },
  {
    key: 'stateless',
    text: { en: 'stateless person', ru: 'лицо без гражданства', kk: 'азаматтығы жоқ адам' },
    kkSource: 'UPK_KK 598(2)(2)',
  },
  {
    key: 'final_judgment',
    text: { en: 'final judgment', ru: 'приговор, вступивший в законную силу', kk: 'заңды күшіне енген үкім' },
    kkSource: 'UPK_KK 603(2)',
  },
  {
    key: 'sentence_unserved',
    text: {
      en: 'unserved part of the sentence',
      ru: 'неотбытая часть наказания',
      kk: 'жазаның өтелмеген бөлігі',
    },
    kkSource: 'UPK_KK 580(3)(5)',
  },
  {
    key: 'compulsory_treatment',
    text: {
      en: 'compulsory medical measures',
      ru: 'принудительные меры медицинского характера',
      kk: 'медициналық сипаттағы мәжбүрлеу шаралары',
    },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'recognition',
    text: {
      en: 'recognition and enforcement of sentences',
      ru: 'признание и исполнение приговоров',
      kk: 'үкімдерді тану және орындау',
    },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'representation',
    text: { en: 'representation (submission) of the Prosecutor General', ru: 'представление', kk: 'ұсыну' },
    kkSource: 'UPK_KK 549(4)',
  },
  { key: 'suspect', text: { en: 'suspect', ru: 'подозреваемый', kk: 'күдікті' }, kkSource: 'UPK_KK 565' },
  { key: 'accused', text: { en: 'accused', ru: 'обвиняемый', kk: 'айыпталушы' }, kkSource: 'UPK_KK 565' },
  { key: 'witness', text: { en: 'witness', ru: 'свидетель', kk: 'куә' }, kkSource: 'UPK_KK 565(2)' },
  { key: 'victim', text: { en: 'victim', ru: 'потерпевший', kk: 'жәбірленуші' }, kkSource: 'UPK_KK 565(2)' },
  {
    key: 'defence_counsel',
    text: { en: 'defence counsel', ru: 'защитник', kk: 'қорғаушы' },
    kkSource: 'UPK_KK 586',
  },
  {
    key: 'limitation',
    text: { en: 'limitation period', ru: 'срок давности', kk: 'ескіру мерзімі' },
    kkSource: 'UPK_KK 580(3)(3)',
  },
  { key: 'amnesty', text: { en: 'amnesty', ru: 'амнистия', kk: 'рақымшылық' }, kkSource: 'UPK_KK 604(6)' },
  {
    key: 'pardon',
    text: { en: 'pardon', ru: 'помилование', kk: 'кешірім жасау' },
    kkSource: 'UPK_KK 604(4)',
  },
  {
    key: 'ne_bis_in_idem',
    text: {
      en: 'ne bis in idem',
      ru: 'недопустимость повторного осуждения',
      kk: 'қайта соттауға жол бермеу',
    },
    kkSource: 'usage',
  },
  { key: 'asylum', text: { en: 'asylum', ru: 'убежище', kk: 'пана' }, kkSource: 'usage' },
  { key: 'refugee', text: { en: 'refugee', ru: 'беженец', kk: 'босқын' }, kkSource: 'usage' },
  { key: 'torture', text: { en: 'torture', ru: 'пытки', kk: 'азаптау' }, kkSource: 'usage' },
  {
    key: 'death_penalty',
    text: { en: 'death penalty', ru: 'смертная казнь', kk: 'өлім жазасы' },
    kkSource: 'usage',
  },
  {
    key: 'political_offence',
    text: { en: 'political offence', ru: 'политическое преступление', kk: 'саяси қылмыс' },
    kkSource: 'usage',
  },
  {
    key: 'military_offence',
    text: { en: 'military offence', ru: 'воинское преступление', kk: 'әскери қылмыс' },
    kkSource: 'usage',
  },
  {
    key: 'private_prosecution',
    text: { en: 'private prosecution', ru: 'частное обвинение', kk: 'жеке айыптау' },
    kkSource: 'usage',
  },
  { key: 'refusal', text: { en: 'refusal', ru: 'отказ', kk: 'бас тарту' }, kkSource: 'UPK_KK 579(4)' },
  {
    key: 'refusal_ground',
    text: { en: 'ground for refusal', ru: 'основание для отказа', kk: 'бас тарту негізі' },
    kkSource: 'usage',
  },
  {
    key: 'execution',
    text: { en: 'execution of a request', ru: 'исполнение запроса', kk: 'сұрау салуды орындау' },
    kkSource: 'UPK_KK 560(6)',
  },
  {
    key: 'partial_execution',
    text: { en: 'partial execution', ru: 'частичное исполнение', kk: 'ішінара орындау' },
    kkSource: 'usage',
  },
  {
    key: 'additional_information',
    text: { en: 'additional information', ru: 'дополнительные сведения', kk: 'қосымша мәліметтер' },
    kkSource: 'usage',
  },
  { key: 'original', text: { en: 'original', ru: 'оригинал', kk: 'түпнұсқа' }, kkSource: 'UPK_KK 560(4)' },
  {
    key: 'certified_copy',
    text: { en: 'certified copy', ru: 'заверенная копия', kk: 'куәландырылған көшірме' },
    kkSource: 'UPK_KK 580(3)',
  },
  {
    key: 'translation',
    text: { en: 'translation', ru: 'перевод', kk: 'аударма' },
    kkSource: 'UPK_KK 560(3)',
  },
  {
    key: 'legalisation',
    text: { en: 'legalisation', ru: 'легализация', kk: 'заңдастыру' },
    kkSource: 'UPK_KK 562',
  },
  { key: 'apostille', text: { en: 'apostille', ru: 'апостиль', kk: 'апостиль' }, kkSource: 'usage' },
  {
    key: 'official_seal',
    text: { en: 'seal with the coat of arms', ru: 'гербовая печать', kk: 'елтаңбалы мөр' },
    kkSource: 'UPK_KK 560(2)',
  },
  { key: 'letterhead', text: { en: 'letterhead', ru: 'бланк', kk: 'бланк' }, kkSource: 'UPK_KK 560(2)' },
  {
    key: 'confidentiality',
    text: { en: 'confidentiality', ru: 'конфиденциальность', kk: 'құпиялылық' },
    kkSource: 'usage; UPK_KK 586(1)(2) has құпиялық',
  },
  {
    key: 'state_secrets',
    text: { en: 'State secrets', ru: 'государственные секреты', kk: 'мемлекеттік құпиялар' },
    kkSource: 'adilet P130000003S',
  },
  {
    key: 'official_use',
    text: {
      en: 'for official use (restricted)',
      ru: 'для служебного пользования (ДСП)',
      kk: 'қызмет бабында пайдалану үшін (ҚБП)',
    },
    kkSource: 'adilet P2300001086 (abbreviation)',
  },
  {
    key: 'physical_evidence',
    text: { en: 'physical evidence', ru: 'вещественные доказательства', kk: 'заттай дәлелдемелер' },
    kkSource: 'UPK_KK 561',
  },
  { key: 'costs', text: { en: 'costs', ru: 'расходы', kk: 'шығыстар' }, kkSource: 'UPK_KK 564' },
  {
    key: 'appeal',
    text: { en: 'appeal, complaint', ru: 'обжалование, жалоба', kk: 'шағым жасау, шағым' },
    kkSource: 'UPK_KK 592 title',
  },
  { key: 'deadline', text: { en: 'time limit', ru: 'срок', kk: 'мерзім' }, kkSource: 'UPK_KK 588' },
  { key: 'day', text: { en: 'day (24 hours)', ru: 'сутки', kk: 'тәулік' }, kkSource: 'UPK_KK 588' },
  {
    key: 'prosecution',
    text: { en: 'criminal prosecution', ru: 'уголовное преследование', kk: 'қылмыстық қудалау' },
    kkSource: 'UPK_KK 557',
  },
  {
    key: 'asset_recovery',
    text: { en: 'asset recovery', ru: 'возврат активов', kk: 'активтерді қайтару' },
    kkSource: 'Asset law Kazakh title',
  },
  {
    key: 'asset_freeze',
    text: { en: 'attachment of property', ru: 'арест имущества', kk: 'мүлікке тыйым салу' },
    kkSource: 'UPK_KK 577',
  },
  {
    key: 'confiscation',
    text: { en: 'confiscation', ru: 'конфискация', kk: 'тәркілеу' },
    kkSource: 'UPK_KK 577',
  },
  {
    key: 'urgent',
    text: { en: 'urgent', ru: 'безотлагательный, срочный', kk: 'кейінге қалдыруға болмайтын, шұғыл' },
    kkSource: 'UPK_KK 560(4)',
  },
  {
    key: 'withdrawal',
    text: { en: 'withdrawal of a request', ru: 'отзыв запроса', kk: 'сұрау салуды кері қайтарып алу' },
    kkSource: 'usage',
  },
  {
    key: 'notification',
    text: { en: 'notification', ru: 'уведомление', kk: 'хабарлама' },
    kkSource: 'usage',
  },
  {
    key: 'case_file',
    text: { en: 'case file materials', ru: 'материалы уголовного дела', kk: 'қылмыстық іс материалдары' },
    kkSource: 'UPK_KK 597',
  },
];
