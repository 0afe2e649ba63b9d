import type { Direction, Kind, TransferRole } from '../../domain/codes.ts';
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

export const personRoleNames: Readonly<Record<string, Text>> = {
  suspect: { en: 'Suspect', ru: 'Подозреваемый', kk: 'Күдікті' },
  accused: { en: 'Accused', ru: 'Обвиняемый', kk: 'Айыпталушы' },
  convicted: {
    en: 'Convicted person',
    ru: 'Осуждённый (приговор не исполнен)',
    kk: 'Сотталған адам (үкім орындалмаған)',
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
