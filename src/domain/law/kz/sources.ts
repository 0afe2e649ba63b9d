// Instruments that the tables of this folder cite, where each text was read, and how much of it. The Code stands as amended
// by Law 01.07.2022 No 131-VII (Kazakh text: 05.11.2022 No 157-VII); later amending laws were not read. Short names are ours.

import type { Text } from '../../text.ts';

export interface Source {
  readonly title: string;
  /** Name for display. */
  readonly short: Text;
  /** Decides how an article's parts are called. */
  readonly form: 'code' | 'law' | 'treaty' | 'other';
  /** The instrument's entry in the treaty registry. */
  readonly treatyId?: string;
  readonly where: string;
  /** How much of it was read. */
  readonly read: string;
}

export const sources = {
  UPK: {
    title:
      'Criminal Procedure Code of the Republic of Kazakhstan No 231-V of 04.07.2014 (УПК РК), Section 12 = Arts 557-611',
    short: { en: 'CPC', ru: 'УПК РК', kk: 'ҚПК' },
    form: 'code',
    where:
      'github:quyse/kz-laws rus/81164.md @d3d4bdfd (text with Law 01.07.2022 No 131-VII) and @071ada0f (same wording of Arts 560-592); adilet.zan.kz/rus/docs/K1400000231; per article pavlodar.com/zakon/?dok=05553',
    read: 'full text of Arts 557-611, 107, 95-99',
  },
  UPK_KK: {
    title: 'ҚР ҚПК, Kazakh text',
    short: { en: 'CPC', ru: 'УПК РК', kk: 'ҚПК' },
    form: 'code',
    where: 'github:quyse/kz-laws kaz/81164.md @0b2fa28f (with Law 05.11.2022 No 157-VII)',
    read: 'Arts 557-565, 577-588, 595-606',
  },
  UPK592_2024: {
    title: 'УПК Art. 592 Kazakh text, page stamped as checked in 2024 for Art. 107',
    short: { en: 'CPC', ru: 'УПК РК', kk: 'ҚПК' },
    form: 'code',
    where: 'https://kodeksy-kz.com/ugolovno-protsessualnyj_kodeks/592.htm',
    read: 'opening',
  },
  KISHINEV: {
    title:
      'Convention on Legal Assistance and Legal Relations in Civil, Family and Criminal Matters, Kishinev 07.10.2002 (KZ: in force 27.04.2004)',
    short: { en: 'Kishinev Convention', ru: 'Кишинёвская конвенция', kk: 'Кишинев конвенциясы' },
    form: 'treaty',
    treatyId: 'cis-kishinev-2002',
    where: 'github:quyse/kz-laws rus/18964.md',
    read: 'full',
  },
  MINSK_P: {
    title: 'Protocol of 28.03.1997 to the Minsk Convention of 22.01.1993 (KZ: in force 17.09.1999)',
    short: {
      en: 'Protocol to the Minsk Convention',
      ru: 'Протокол к Минской конвенции',
      kk: 'Минск конвенциясына хаттама',
    },
    form: 'treaty',
    treatyId: 'cis-minsk-protocol-1997',
    where: 'github:quyse/kz-laws rus/3392.md',
    read: 'full',
  },
  MINSK: {
    title: 'Minsk Convention 22.01.1993 (base text)',
    short: { en: 'Minsk Convention', ru: 'Минская конвенция', kk: 'Минск конвенциясы' },
    form: 'treaty',
    treatyId: 'cis-minsk-1993',
    where:
      'https://base.garant.ru/10119702/21a69d564a3ae054d908867940facd2e (Art. 60 only); https://minjust.gov.ua/m/4281 (opening only)',
    read: 'not read except through MINSK_P',
  },
  CIS_SEARCH: {
    title: 'CIS Treaty on interstate search for persons, Moscow 10.12.2010 (in force 31.12.2014)',
    short: {
      en: 'CIS Treaty on interstate search',
      ru: 'Договор СНГ о межгосударственном розыске лиц',
      kk: 'ТМД Адамдарды мемлекетаралық іздестіру туралы шарты',
    },
    form: 'treaty',
    treatyId: 'cis-search-2010',
    where: 'github:quyse/kz-laws rus/74786.md',
    read: 'full',
  },
  CIS_TRANSFER: {
    title:
      'CIS Convention on transfer of persons sentenced to imprisonment, Moscow 06.03.1998 (KZ ratified by Law 16.07.1999 No 432; in force 18.08.1999)',
    short: {
      en: 'CIS Transfer Convention',
      ru: 'Конвенция СНГ о передаче осуждённых',
      kk: 'ТМД Сотталғандарды беру туралы конвенциясы',
    },
    form: 'treaty',
    treatyId: 'cis-transfer-1998',
    where: 'https://adilet.zan.kz/rus/docs/Z990000432_ ; https://lawmix.ru/abro/5741',
    read: 'opening only; six-month rule via news.siteua.org item 97991',
  },
  UNCAC: {
    title: 'UN Convention against Corruption, KZ ratification law with declarations',
    short: {
      en: 'UNCAC',
      ru: 'Конвенция ООН против коррупции',
      kk: 'БҰҰ Сыбайлас жемқорлыққа қарсы конвенциясы',
    },
    form: 'treaty',
    treatyId: 'un-uncac-2003',
    where: 'github:quyse/kz-laws rus/39375.md',
    read: 'declarations; Arts 44(13)-(18), 45, 46-50',
  },
  UNTOC: {
    title: 'UN Convention against Transnational Organized Crime, KZ ratification law',
    short: {
      en: 'UNTOC',
      ru: 'Конвенция ООН против транснациональной организованной преступности',
      kk: 'БҰҰ Трансұлттық ұйымдасқан қылмысқа қарсы конвенциясы',
    },
    form: 'treaty',
    treatyId: 'un-untoc-2000',
    where: 'github:quyse/kz-laws rus/39978.md',
    read: 'ratification law and Arts 1-8; Arts 16, 18 not re-read',
  },
  ETS141: {
    title:
      'CoE Convention on Laundering, Search, Seizure and Confiscation (ETS 141), KZ ratification Law 02.05.2011 No 431-IV with reservations',
    short: {
      en: 'ETS 141',
      ru: 'Конвенция Совета Европы (ETS 141)',
      kk: 'Еуропа Кеңесінің конвенциясы (ETS 141)',
    },
    form: 'treaty',
    treatyId: 'coe-141',
    where: 'github:quyse/kz-laws rus/58867.md',
    read: 'reservations; Arts 7-31',
  },
  MONTEVIDEO: {
    title:
      'Convention on Extradition, Montevideo 26.12.1933, KZ ratification law with declarations (own nationals not extradited)',
    short: {
      en: 'Montevideo Convention',
      ru: 'Конвенция Монтевидео о выдаче',
      kk: 'Монтевидео ұстап беру туралы конвенциясы',
    },
    form: 'treaty',
    treatyId: 'oas-a35-1933',
    where: 'github:quyse/kz-laws rus/115872.md',
    read: 'full',
  },
  IAMLA: {
    title:
      'Inter-American Convention on Mutual Assistance in Criminal Matters, Nassau 23.05.1992; KZ central authority = PGO (Art. 2 of the law)',
    short: {
      en: 'Inter-American MLA Convention',
      ru: 'Межамериканская конвенция о взаимной помощи',
      kk: 'Америкааралық өзара көмек туралы конвенция',
    },
    form: 'treaty',
    treatyId: 'oas-a55-1992',
    where: 'github:quyse/kz-laws rus/93797.md',
    read: 'Arts 1-25',
  },
  IATRANSFER: {
    title:
      'Inter-American Convention on Serving Criminal Sentences Abroad, Managua 09.06.1993; KZ central authority = PGO',
    short: {
      en: 'Inter-American Transfer Convention',
      ru: 'Межамериканская конвенция об отбывании наказаний за рубежом',
      kk: 'Америкааралық жазаны шетелде өтеу туралы конвенция',
    },
    form: 'treaty',
    treatyId: 'oas-a57-1993',
    where: 'github:quyse/kz-laws rus/94380.md',
    read: 'full',
  },
  IT_EXT: {
    title: 'KZ-Italy extradition treaty, Astana 22.01.2015',
    short: {
      en: 'Extradition Treaty with Italy',
      ru: 'Договор с Италией о выдаче',
      kk: 'Италиямен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-it-extradition-2015',
    where: 'github:quyse/kz-laws rus/93779.md',
    read: 'full',
  },
  UA_EXT: {
    title: 'KZ-Ukraine extradition treaty, Astana 29.10.2018',
    short: {
      en: 'Extradition Treaty with Ukraine',
      ru: 'Договор с Украиной о выдаче',
      kk: 'Украинамен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-ua-extradition-2018',
    where: 'github:quyse/kz-laws rus/136391.md',
    read: 'Arts 1-15',
  },
  CN_EXT: {
    title: 'KZ-China extradition treaty, Almaty 05.07.1996 (in force 10.02.1999)',
    short: {
      en: 'Extradition Treaty with China',
      ru: 'Договор с Китаем о выдаче',
      kk: 'Қытаймен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-cn-extradition-1996',
    where: 'github:quyse/kz-laws rus/104179.md',
    read: 'Arts 1-16',
  },
  KR_EXT: {
    title: 'KZ-Republic of Korea extradition treaty, Seoul 13.11.2003',
    short: {
      en: 'Extradition Treaty with the Republic of Korea',
      ru: 'Договор с Республикой Корея о выдаче',
      kk: 'Корея Республикасымен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-kr-extradition-2003',
    where: 'github:quyse/kz-laws rus/63385.md',
    read: 'Arts 6-20',
  },
  ES_EXT: {
    title: 'KZ-Spain extradition treaty, Madrid 21.11.2012',
    short: {
      en: 'Extradition Treaty with Spain',
      ru: 'Договор с Испанией о выдаче',
      kk: 'Испаниямен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-es-extradition-2012',
    where: 'github:quyse/kz-laws rus/72742.md',
    read: 'Arts 7-22',
  },
  BR_EXT: {
    title: 'KZ-Brazil extradition treaty, Astana 20.06.2018',
    short: {
      en: 'Extradition Treaty with Brazil',
      ru: 'Договор с Бразилией о выдаче',
      kk: 'Бразилиямен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-br-extradition-2018',
    where: 'github:quyse/kz-laws rus/141196.md',
    read: 'Arts 8-24',
  },
  VN_EXT: {
    title: 'KZ-Viet Nam extradition treaty, Hanoi 15.06.2017',
    short: {
      en: 'Extradition Treaty with Viet Nam',
      ru: 'Договор с Вьетнамом о выдаче',
      kk: 'Вьетнаммен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-vn-extradition-2017',
    where: 'github:quyse/kz-laws rus/119164.md',
    read: 'Arts 7-21',
  },
  RS_EXT: {
    title: 'KZ-Serbia extradition treaty',
    short: {
      en: 'Extradition Treaty with Serbia',
      ru: 'Договор с Сербией о выдаче',
      kk: 'Сербиямен ұстап беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-rs-extradition-2016',
    where: 'github:quyse/kz-laws rus/115314.md',
    read: 'Arts 5-17 (signature date not read)',
  },
  US_MLA: {
    title: 'KZ-USA MLA treaty, Washington 20.02.2015',
    short: {
      en: 'MLA Treaty with the United States',
      ru: 'Договор с США о взаимной правовой помощи',
      kk: 'АҚШ-пен өзара құқықтық көмек туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-us-mla-2015',
    where: 'github:quyse/kz-laws rus/91606.md',
    read: 'Arts 1-9',
  },
  AE_TRANSFER: {
    title: 'KZ-UAE transfer of sentenced persons treaty, Astana 04.07.2018',
    short: {
      en: 'Transfer Treaty with the United Arab Emirates',
      ru: 'Договор с ОАЭ о передаче осуждённых',
      kk: 'БАӘ-мен сотталғандарды беру туралы шарт',
    },
    form: 'treaty',
    treatyId: 'kz-ae-transfer-2018',
    where: 'github:quyse/kz-laws rus/147120.md',
    read: 'full',
  },
  ETS024: {
    title:
      'European Convention on Extradition (ETS 024) - KZ is not shown as a party anywhere found; comparison only',
    short: {
      en: 'ETS 024',
      ru: 'Европейская конвенция о выдаче (ETS 024)',
      kk: 'Ұстап беру туралы Еуропа конвенциясы (ETS 024)',
    },
    form: 'treaty',
    treatyId: 'coe-024',
    where:
      'Art. 16: https://standardyprawa.pl/akt/193/art/23984 (PL); Art. 12 wording: https://aimartins.com/likumi/42916/7',
    read: 'Arts 12, 14(part), 16',
  },
  ETS030: {
    title: 'European Convention on MLA in Criminal Matters (ETS 030) - comparison only',
    short: {
      en: 'ETS 030',
      ru: 'Европейская конвенция о взаимной правовой помощи (ETS 030)',
      kk: 'Өзара құқықтық көмек туралы Еуропа конвенциясы (ETS 030)',
    },
    form: 'treaty',
    treatyId: 'coe-030',
    where:
      'Art. 14: https://standardyprawa.pl/akt/192/art/23939 (PL); PC-OC(2011)15 Rev consolidated text: https://paperzz.com/doc/6919603/',
    read: 'Art. 14',
  },
  ETS112: {
    title:
      "CoE Convention on the Transfer of Sentenced Persons (ETS 112) - comparison only; absent from the PGO's 2025 list of KZ multilateral transfer treaties",
    short: {
      en: 'ETS 112',
      ru: 'Конвенция о передаче осуждённых лиц (ETS 112)',
      kk: 'Сотталған адамдарды беру туралы конвенция (ETS 112)',
    },
    form: 'treaty',
    treatyId: 'coe-112',
    where: 'Art. 3: https://docs.cntd.ru/document/901909687/titles/65A0IQ',
    read: 'Art. 3(1)',
  },
  PCOC: {
    title: 'PC-OC(2015)09 rev.3 Guidelines to the model request form for MLA',
    short: { en: 'PC-OC(2015)09', ru: 'PC-OC(2015)09', kk: 'PC-OC(2015)09' },
    form: 'other',
    where: 'https://scribd.com/document/631165872/',
    read: 'opening',
  },
  UNMODEL: {
    title:
      'UN Model Treaty on Extradition A/RES/45/116; on Mutual Assistance A/RES/45/117; Model Agreement on the Transfer of Foreign Prisoners',
    short: { en: 'UN Model Treaty', ru: 'Типовой договор ООН', kk: 'БҰҰ үлгілік шарты' },
    form: 'treaty',
    where:
      'http://www.un.org/documents/ga/res/45/a45r117.htm ; UNODC revised manuals https://vdocuments.us/revised-manuals-on-the-model-treaty-on-extradition-and-on-international-law.html',
    read: 'titles only; article numbers quoted from general knowledge are marked',
  },
  ASSETLAW: {
    title: 'Law of the RK 12.07.2023 No 21-VIII on return to the State of illegally acquired assets',
    short: {
      en: 'Asset Recovery Law',
      ru: 'Закон РК о возврате активов',
      kk: 'ҚР Активтерді қайтару туралы заңы',
    },
    form: 'law',
    where:
      'https://pavlodar.com/zakon/?dok=06980&uro=080035 (Art. 35); https://adilet.zan.kz/rus/docs/Z2300000021',
    read: 'Art. 1(4), Art. 35(1)-(2) opening',
  },
  REFUGEE: {
    title: 'Law of the RK on refugees 04.12.2009 No 216-IV',
    short: { en: 'Law on Refugees', ru: 'Закон РК о беженцах', kk: 'ҚР Босқындар туралы заңы' },
    form: 'law',
    where: 'github:quyse/kz-laws rus/49213.md',
    read: 'Arts 8-21',
  },
  PDLAW: {
    title: 'Law of the RK 21.05.2013 No 94-V on personal data and their protection',
    short: {
      en: 'Personal Data Law',
      ru: 'Закон РК о персональных данных',
      kk: 'ҚР Дербес деректер туралы заңы',
    },
    form: 'law',
    where:
      'Art. 12(2): http://kplaw.kz/en/publications/kazakhstan-localization-of-personal-data ; Art. 6: https://www.pavlodar.com/zakon/?all=040002&dok=05410',
    read: 'Arts 6, 12 (quoted)',
  },
  DSP: {
    title:
      "Government Decree 24.06.2022 No 429, Rules on official information of restricted distribution ('ДСП'/'ҚБП'), as amended 06.12.2023 No 1086, 06.08.2025, 26.01.2026",
    short: {
      en: 'Government Decree No 429 of 24.06.2022',
      ru: 'Постановление Правительства РК от 24.06.2022 № 429',
      kk: 'ҚР Үкіметінің 24.06.2022 № 429 қаулысы',
    },
    form: 'other',
    where:
      'https://adilet.zan.kz/rus/docs/P2200000429 ; https://adilet.zan.kz/kaz/docs/P2300001086 ; https://www.zakon.kz/pravo/6506192 ; https://www.zakon.kz/pravo/6486937',
    read: 'openings and press summaries of amendments',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
