// Measures of legal assistance: УПК РК Arts 107, 557, 561-578 and treaties; read in the text with Law 01.07.2022 No 131-VII.
// `sanction` tells whether Kazakh law needs the investigating judge (Arts 107(1), 565(3), 571; Art. 55 not read).

import type { Text } from '../../text.ts';

export interface Measure {
  readonly code: string;
  readonly name: Text;
  /** `conditional`: depends on the case. */
  readonly sanction: 'yes' | 'no' | 'conditional';
  readonly source: string;
  /** The Kazakh name is ours, not the Code's. */
  readonly proposed?: true;
}

export const measures: readonly Measure[] = [
  {
    code: 'service_documents',
    name: { en: 'Service of documents', ru: 'Вручение документов', kk: 'Құжаттарды табыс ету' },
    sanction: 'no',
    source: 'UPK 557(1), 573; KISHINEV 11',
  },
  {
    code: 'summons',
    name: {
      en: 'Summons of a person abroad',
      ru: 'Вызов лица, находящегося за пределами РК',
      kk: 'Қазақстан Республикасынан тыс жердегі адамды шақыру',
    },
    sanction: 'no',
    source: 'UPK 575; KISHINEV 9',
  },
  {
    code: 'hearing_witness',
    name: { en: 'Hearing of a witness', ru: 'Допрос свидетеля', kk: 'Куәдан жауап алу' },
    sanction: 'no',
    source: 'UPK 565(2); UNCAC 46(3)(a)',
  },
  {
    code: 'hearing_victim',
    name: { en: 'Hearing of a victim', ru: 'Допрос потерпевшего', kk: 'Жәбірленушіден жауап алу' },
    sanction: 'no',
    source: 'UPK 565(2)',
  },
  {
    code: 'hearing_expert',
    name: { en: 'Hearing of an expert', ru: 'Допрос эксперта', kk: 'Сарапшыдан жауап алу' },
    sanction: 'no',
    source: 'UPK 565(2)',
  },
  {
    code: 'hearing_suspect',
    name: {
      en: 'Hearing of a suspect or accused',
      ru: 'Допрос подозреваемого, обвиняемого',
      kk: 'Күдіктіден, айыпталушыдан жауап алу',
    },
    sanction: 'no',
    source: 'UPK 565(2)',
  },
  {
    code: 'video_link',
    name: {
      en: 'Procedural acts by video link',
      ru: 'Процессуальные действия путём видеосвязи',
      kk: 'Бейнебайланыс арқылы процестік әрекеттер жүргізу',
    },
    sanction: 'no',
    source: 'UPK 576; KISHINEV 105; UNCAC 46(18)',
    proposed: true,
  },
  {
    code: 'identification',
    name: { en: 'Identification parade', ru: 'Предъявление для опознания', kk: 'Тану үшін көрсету' },
    sanction: 'no',
    source: 'KISHINEV 6',
    proposed: true,
  },
  {
    code: 'inspection',
    name: { en: 'Inspection of scene, premises, objects', ru: 'Осмотр', kk: 'Қарап-тексеру' },
    sanction: 'conditional',
    source: 'UPK 107(1)(10); UNCAC 46(3)(d)',
  },
  {
    code: 'search',
    name: { en: 'Search', ru: 'Обыск', kk: 'Тінту' },
    sanction: 'yes',
    source: 'UPK 107(1)(10), 571; KISHINEV 6',
  },
  {
    code: 'seizure',
    name: { en: 'Seizure of objects and documents', ru: 'Выемка', kk: 'Алу' },
    sanction: 'yes',
    source: 'UPK 107(1)(10), 571; KISHINEV 6',
  },
  {
    code: 'personal_search',
    name: { en: 'Personal search', ru: 'Личный обыск', kk: 'Жеке тінту' },
    sanction: 'yes',
    source: 'UPK 107(1)(10)',
    proposed: true,
  },
  {
    code: 'samples',
    name: {
      en: 'Taking samples (compulsory)',
      ru: 'Принудительное получение образцов',
      kk: 'Үлгілерді мәжбүрлеп алу',
    },
    sanction: 'yes',
    source: 'UPK 107(1)(10)',
    proposed: true,
  },
  {
    code: 'bank_records',
    name: {
      en: 'Banking and financial records',
      ru: 'Банковские и финансовые сведения',
      kk: 'Банктік және қаржылық мәліметтер',
    },
    sanction: 'conditional',
    source: 'UNCAC 46(3)(f), 46(8); KISHINEV 16(2); ETS141 4(1)',
    proposed: true,
  },
  {
    code: 'documents',
    name: {
      en: 'Provision of documents and official records',
      ru: 'Предоставление документов и материалов',
      kk: 'Құжаттар мен материалдарды ұсыну',
    },
    sanction: 'no',
    source: 'UNCAC 46(3)(f), 46(29); US_MLA 9',
    proposed: true,
  },
  {
    code: 'evidence_transfer',
    name: {
      en: 'Handing over of physical evidence',
      ru: 'Передача вещественных доказательств',
      kk: 'Заттай дәлелдемелерді беру',
    },
    sanction: 'conditional',
    source: 'UPK 561; KISHINEV 103',
  },
  {
    code: 'expert_examination',
    name: { en: 'Expert examination', ru: 'Проведение экспертизы', kk: 'Сараптама жүргізу' },
    sanction: 'conditional',
    source: 'UPK 564(2)(2) (cost on requesting State), 107(1)(11); KISHINEV 10',
  },
  {
    code: 'locate_person',
    name: {
      en: 'Locating and identifying a person',
      ru: 'Установление местонахождения и личности',
      kk: 'Адамның болатын жерін және жеке басын анықтау',
    },
    sanction: 'no',
    source: 'KISHINEV 16; US_MLA 1(3)(c); UNCAC 48(1)(b)',
    proposed: true,
  },
  {
    code: 'wanted_search',
    name: { en: 'Search for a wanted person', ru: 'Розыск лица', kk: 'Адамды іздестіру' },
    sanction: 'conditional',
    source: 'KISHINEV 69; CIS_SEARCH; UPK 107(1)(6) (international search is sanctioned)',
  },
  {
    code: 'criminal_record',
    name: {
      en: 'Criminal record information',
      ru: 'Сведения о судимости',
      kk: 'Соттылығы туралы мәліметтер',
    },
    sanction: 'no',
    source: 'KISHINEV 107(2)',
    proposed: true,
  },
  {
    code: 'law_information',
    name: { en: 'Information on law', ru: 'Информация о законодательстве', kk: 'Заңнама туралы ақпарат' },
    sanction: 'no',
    source: 'KISHINEV 15',
    proposed: true,
  },
  {
    code: 'temporary_transfer',
    name: {
      en: 'Temporary transfer of a person in custody',
      ru: 'Временная передача лица',
      kk: 'Адамды уақытша беру',
    },
    sanction: 'conditional',
    source: 'UPK 574; KISHINEV 106; UNCAC 46(10)',
  },
  {
    code: 'covert_actions',
    name: {
      en: 'Covert investigative actions',
      ru: 'Негласные следственные действия',
      kk: 'Жасырын тергеу әрекеттері',
    },
    sanction: 'yes',
    source: 'UPK 107(1-1); KISHINEV 6; UNCAC 50',
    proposed: true,
  },
  {
    code: 'interception',
    name: {
      en: 'Interception of communications',
      ru: 'Перехват сообщений',
      kk: 'Хабарламаларды жасырын бақылау',
    },
    sanction: 'yes',
    source: 'ETS141 4(2); UPK 107(1-1)',
    proposed: true,
  },
  {
    code: 'controlled_delivery',
    name: { en: 'Controlled delivery', ru: 'Контролируемая поставка', kk: 'Бақыланатын жеткізілім' },
    sanction: 'conditional',
    source: 'KISHINEV 108; UNCAC 50(4)',
    proposed: true,
  },
  {
    code: 'jit',
    name: {
      en: 'Joint investigation team',
      ru: 'Совместная следственная, следственно-оперативная группа',
      kk: 'Бірлескен тергеу, жедел-тергеу тобы',
    },
    sanction: 'no',
    source: 'UPK 578 (PGO decides); KISHINEV 63; UNCAC 49',
  },
  {
    code: 'asset_tracing',
    name: { en: 'Tracing of property', ru: 'Розыск имущества', kk: 'Мүлікті іздестіру' },
    sanction: 'conditional',
    source: 'UPK 577(1); KISHINEV 104; ETS141 8; UNCAC 46(3)(g),(j)',
    proposed: true,
  },
  {
    code: 'asset_freezing',
    name: {
      en: 'Freezing or attachment of property',
      ru: 'Наложение ареста на имущество',
      kk: 'Мүлікке тыйым салу',
    },
    sanction: 'yes',
    source: 'UPK 577(2)-(3), 107(1)(4); ETS141 11',
  },
  {
    code: 'confiscation',
    name: { en: 'Enforcement of confiscation', ru: 'Конфискация имущества', kk: 'Мүлікті тәркілеу' },
    sanction: 'conditional',
    source: 'UPK 577(3)(2), 601(1)(5), 607(2), 608 (court recognition); ETS141 13',
  },
  {
    code: 'asset_return',
    name: {
      en: 'Return or sharing of assets',
      ru: 'Возврат и раздел активов',
      kk: 'Активтерді қайтару және бөлу',
    },
    sanction: 'conditional',
    source:
      'UPK 577(5)-(6) (KZ court on petition of the central authority); ASSETLAW 35; KISHINEV 58; UNCAC 51',
    proposed: true,
  },
  {
    code: 'restitution',
    name: {
      en: 'Return to owner, compensation of victim',
      ru: 'Возврат владельцу, возмещение ущерба потерпевшему',
      kk: 'Иесіне қайтару, жәбірленушіге залалды өтеу',
    },
    sanction: 'conditional',
    source: 'UPK 577(3)(1), 577(6)(1); KISHINEV 104(3)',
  },
  {
    code: 'prosecution_transfer',
    name: {
      en: 'Taking over or transfer of prosecution',
      ru: 'Осуществление (продолжение) уголовного преследования',
      kk: 'Қылмыстық қудалауды жүзеге асыру (жалғастыру)',
    },
    sanction: 'no',
    source: 'UPK 596-600; KISHINEV 91-102; UNCAC 47',
  },
  {
    code: 'recognition_sentence',
    name: {
      en: 'Recognition and enforcement of a sentence',
      ru: 'Признание и исполнение приговора',
      kk: 'Үкімді тану және орындау',
    },
    sanction: 'conditional',
    source: 'UPK 601, 607-608; KISHINEV 109-116',
  },
  {
    code: 'presence_officials',
    name: {
      en: 'Presence of officials of the requesting State',
      ru: 'Присутствие представителей запрашивающей стороны',
      kk: 'Сұрау салушы мемлекеттің құзыретті органдары өкілдерінің қатысуы',
    },
    sanction: 'no',
    source: 'UPK 566(2), 572; KISHINEV 8(3); IAMLA 16',
  },
  {
    code: 'data_preservation',
    name: {
      en: 'Preservation of computer data',
      ru: 'Обеспечение сохранности электронных данных',
      kk: 'Электрондық деректердің сақталуын қамтамасыз ету',
    },
    sanction: 'conditional',
    source: 'not found in UPK Section 12; asked for under UPK 557(2)/UNCAC 46(3)(i)',
    proposed: true,
  },
  {
    code: 'spontaneous_information',
    name: {
      en: 'Information without request',
      ru: 'Передача информации без запроса',
      kk: 'Ақпаратты сұрау салусыз беру',
    },
    sanction: 'no',
    source: 'UNCAC 46(4)-(5); ETS141 10; CIS_SEARCH 5(1)',
    proposed: true,
  },
] as const satisfies readonly Measure[];
