import type { Direction, Kind, OffenceCategory, TransferRole } from '../../domain/codes.ts';
import type { Text } from '../../domain/text.ts';

export const kindNames: Readonly<Record<Kind, Text>> = {
  mla: { en: 'Mutual legal assistance', ru: 'Взаимная правовая помощь', kk: 'Өзара құқықтық көмек' },
  extradition: {
    en: 'Extradition',
    ru: 'Выдача лиц (экстрадиция)',
    kk: 'Адамдарды ұстап беру (экстрадициялау)',
  },
  transfer: { en: 'Transfer of sentenced persons', ru: 'Передача осуждённых', kk: 'Сотталғандарды беру' },
};

export const directionNames: Readonly<Record<Direction, Text>> = {
  outgoing: { en: 'Outgoing', ru: 'Исходящий', kk: 'Шығыс' },
  incoming: { en: 'Incoming', ru: 'Входящий', kk: 'Кіріс' },
};

export const transferRoleNames: Readonly<Record<TransferRole, Text>> = {
  sentencing: { en: 'Sentencing State', ru: 'Государство вынесения приговора', kk: 'Үкім шығарған мемлекет' },
  administering: {
    en: 'Administering State',
    ru: 'Государство исполнения приговора',
    kk: 'Үкімді орындайтын мемлекет',
  },
};

export const offenceNames: Readonly<Record<OffenceCategory, Text>> = {
  corruption: { en: 'Corruption', ru: 'Коррупция', kk: 'Сыбайлас жемқорлық' },
  organised_crime: { en: 'Organised crime', ru: 'Организованная преступность', kk: 'Ұйымдасқан қылмыс' },
  laundering: {
    en: 'Money laundering',
    ru: 'Легализация (отмывание) доходов',
    kk: 'Кірістерді заңдастыру (жылыстату)',
  },
  asset_recovery: { en: 'Asset recovery', ru: 'Возврат активов', kk: 'Активтерді қайтару' },
  drugs: { en: 'Drugs', ru: 'Наркотики', kk: 'Есірткі' },
  terrorism: { en: 'Terrorism', ru: 'Терроризм', kk: 'Терроризм' },
  terrorism_financing: {
    en: 'Financing of terrorism',
    ru: 'Финансирование терроризма',
    kk: 'Терроризмді қаржыландыру',
  },
  extremism: { en: 'Extremism', ru: 'Экстремизм', kk: 'Экстремизм' },
  separatism: { en: 'Separatism', ru: 'Сепаратизм', kk: 'Сепаратизм' },
  trafficking: { en: 'Trafficking in persons', ru: 'Торговля людьми', kk: 'Адам саудасы' },
  smuggling_migrants: {
    en: 'Smuggling of migrants',
    ru: 'Незаконный ввоз мигрантов',
    kk: 'Мигранттарды заңсыз әкелу',
  },
  firearms: { en: 'Firearms', ru: 'Огнестрельное оружие', kk: 'Атыс қаруы' },
  cybercrime: { en: 'Cybercrime', ru: 'Киберпреступность', kk: 'Киберқылмыс' },
  torture: { en: 'Torture', ru: 'Пытки', kk: 'Азаптау' },
  hostage_taking: { en: 'Taking of hostages', ru: 'Захват заложников', kk: 'Адамды кепілге алу' },
  aircraft: {
    en: 'Offences against aviation',
    ru: 'Преступления против авиации',
    kk: 'Авиацияға қарсы қылмыстар',
  },
  maritime: { en: 'Offences at sea', ru: 'Преступления на море', kk: 'Теңіздегі қылмыстар' },
  nuclear: { en: 'Nuclear material', ru: 'Ядерные материалы', kk: 'Ядролық материалдар' },
  enforced_disappearance: {
    en: 'Enforced disappearance',
    ru: 'Насильственное исчезновение',
    kk: 'Күштеп жоғалту',
  },
  child_exploitation: {
    en: 'Sexual exploitation of children',
    ru: 'Эксплуатация детей',
    kk: 'Балаларды қанау',
  },
  genocide: { en: 'Genocide', ru: 'Геноцид', kk: 'Геноцид' },
  crimes_against_humanity: {
    en: 'Crimes against humanity',
    ru: 'Преступления против человечности',
    kk: 'Адамзатқа қарсы қылмыстар',
  },
  war_crimes: { en: 'War crimes', ru: 'Военные преступления', kk: 'Соғыс қылмыстары' },
  obstruction: {
    en: 'Obstruction of justice',
    ru: 'Воспрепятствование правосудию',
    kk: 'Сот төрелігіне кедергі жасау',
  },
  tax: { en: 'Tax offences', ru: 'Налоговые преступления', kk: 'Салық қылмыстары' },
  customs: { en: 'Customs offences', ru: 'Таможенные преступления', kk: 'Кеден қылмыстары' },
  other: { en: 'Other', ru: 'Иное', kk: 'Өзге' },
};

export const personRoleNames: Readonly<Record<string, Text>> = {
  suspect: { en: 'Suspect', ru: 'Подозреваемый', kk: 'Күдікті' },
  accused: { en: 'Accused', ru: 'Обвиняемый', kk: 'Айыпталушы' },
  convicted: {
    en: 'Convicted person',
    ru: 'Осуждённый (приговор не исполнен)',
    kk: 'Сотталған (үкім орындалмаған)',
  },
  sentenced: {
    en: 'Sentenced person',
    ru: 'Осуждённый, отбывающий наказание',
    kk: 'Жазасын өтеп жүрген сотталған адам',
  },
  wanted: { en: 'Wanted person', ru: 'Разыскиваемое лицо', kk: 'Іздестіріліп жатқан адам' },
  witness: { en: 'Witness', ru: 'Свидетель', kk: 'Куә' },
  victim: { en: 'Victim', ru: 'Потерпевший', kk: 'Жәбірленуші' },
  expert: { en: 'Expert', ru: 'Эксперт', kk: 'Сарапшы' },
  legal_entity: { en: 'Legal entity', ru: 'Юридическое лицо', kk: 'Заңды тұлға' },
  other: { en: 'Other', ru: 'Иное лицо', kk: 'Өзге адам' },
};

export const languageNames = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;
