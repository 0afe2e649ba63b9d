// Who acts in law (УПК РК Arts 559-609, read in the text with Law 01.07.2022 No 131-VII) and which accounts there are.
// The names of the bodies follow the Code; those of the accounts are ours and proposed.

import type { ActorCode, Role } from '../../codes.ts';
import type { Text } from '../../text.ts';

export const actorNames: Readonly<Record<ActorCode, Text>> = {
  INV: {
    en: 'Body conducting the criminal process',
    ru: 'Орган, ведущий уголовный процесс',
    kk: 'Қылмыстық процесті жүргізетін орган',
  },
  COURT: { en: 'Court', ru: 'Суд', kk: 'Сот' },
  RP: { en: 'Authorised prosecutor', ru: 'Уполномоченный прокурор', kk: 'Уәкілетті прокурор' },
  DIC: {
    en: 'Executor, Department of International Cooperation',
    ru: 'Исполнитель Департамента международного сотрудничества',
    kk: 'Халықаралық ынтымақтастық департаментінің орындаушысы',
  },
  DICH: {
    en: 'Head, Department of International Cooperation',
    ru: 'Начальник Департамента международного сотрудничества',
    kk: 'Халықаралық ынтымақтастық департаментінің бастығы',
  },
  PG: {
    en: 'Prosecutor General or deputy',
    ru: 'Генеральный Прокурор или его заместитель',
    kk: 'Бас Прокурор немесе оның орынбасары',
  },
  REG: { en: 'Chancery', ru: 'Канцелярия', kk: 'Кеңсе' },
  MFA: {
    en: 'Ministry of Foreign Affairs',
    ru: 'Министерство иностранных дел',
    kk: 'Сыртқы істер министрлігі',
  },
  MVD: { en: 'Internal affairs bodies', ru: 'Органы внутренних дел', kk: 'Ішкі істер органдары' },
  CUST: {
    en: 'Custody or penal institution administration',
    ru: 'Администрация места содержания под стражей, учреждения УИС',
    kk: 'Күзетпен ұстау орнының, мекеменің әкімшілігі',
  },
  EXEC: { en: 'Executing body', ru: 'Исполняющий орган', kk: 'Орындаушы орган' },
  IJ: { en: 'Investigating judge', ru: 'Следственный судья', kk: 'Тергеу судьясы' },
  SC: { en: 'Supreme Court', ru: 'Верховный Суд', kk: 'Жоғарғы Сот' },
  DC: { en: 'District court', ru: 'Районный суд', kk: 'Аудандық сот' },
  FLO: {
    en: 'Liaison officer of the other State',
    ru: 'Офицер связи иностранного государства',
    kk: 'Шет мемлекеттің байланыс офицері',
  },
  ARC: {
    en: 'Asset Recovery Committee',
    ru: 'Комитет по возврату активов',
    kk: 'Активтерді қайтару комитеті',
  },
  STAT: {
    en: 'Committee on Legal Statistics and Special Records',
    ru: 'Комитет по правовой статистике и специальным учётам',
    kk: 'Құқықтық статистика және арнайы есепке алу комитеті',
  },
  SYS: { en: 'System', ru: 'Система', kk: 'Жүйе' },
};

export const roleNames: Readonly<Record<Role, Text>> = {
  prosecutor: { en: 'Prosecutor', ru: 'Прокурор', kk: 'Прокурор' },
  central: {
    en: 'Executor of the Department',
    ru: 'Исполнитель Департамента',
    kk: 'Департамент орындаушысы',
  },
  central_head: { en: 'Head of the Department', ru: 'Начальник Департамента', kk: 'Департамент бастығы' },
  signatory: {
    en: 'Prosecutor General or deputy',
    ru: 'Генеральный Прокурор или его заместитель',
    kk: 'Бас Прокурор немесе оның орынбасары',
  },
  chancery: { en: 'Chancery', ru: 'Канцелярия', kk: 'Кеңсе' },
  liaison: { en: 'Liaison officer', ru: 'Офицер связи', kk: 'Байланыс офицері' },
  treaty_officer: {
    en: 'Treaty officer',
    ru: 'Сотрудник по международным договорам',
    kk: 'Халықаралық шарттар жөніндегі қызметкер',
  },
  leadership: { en: 'Leadership', ru: 'Руководство', kk: 'Басшылық' },
  auditor: { en: 'Auditor', ru: 'Аудитор', kk: 'Аудитор' },
  admin: { en: 'Administrator', ru: 'Администратор', kk: 'Әкімші' },
};
