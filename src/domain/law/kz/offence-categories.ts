// Names of the categories by which conventions limited to certain offences are matched. They are not the Criminal Code's
// own headings; the wording is ours and proposed.

import type { OffenceCategory } from '../../codes.ts';
import type { Text } from '../../text.ts';

export const offenceCategoryNames: Readonly<Record<OffenceCategory, Text>> = {
  corruption: { en: 'Corruption', ru: 'Коррупция', kk: 'Сыбайлас жемқорлық' },
  organised_crime: { en: 'Organised crime', ru: 'Организованная преступность', kk: 'Ұйымдасқан қылмыс' },
  laundering: {
    en: 'Laundering of proceeds of crime',
    ru: 'Легализация (отмывание) преступных доходов',
    kk: 'Қылмыстық кірістерді заңдастыру (жылыстату)',
  },
  asset_recovery: { en: 'Asset recovery', ru: 'Возврат активов', kk: 'Активтерді қайтару' },
  drugs: {
    en: 'Illicit trafficking in drugs',
    ru: 'Незаконный оборот наркотиков',
    kk: 'Есірткінің заңсыз айналымы',
  },
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
  firearms: {
    en: 'Illicit trafficking in firearms',
    ru: 'Незаконный оборот огнестрельного оружия',
    kk: 'Атыс қаруының заңсыз айналымы',
  },
  cybercrime: { en: 'Cybercrime', ru: 'Киберпреступность', kk: 'Киберқылмыс' },
  torture: { en: 'Torture', ru: 'Пытки', kk: 'Азаптау' },
  hostage_taking: { en: 'Taking of hostages', ru: 'Захват заложников', kk: 'Кепілге алу' },
  aircraft: {
    en: 'Offences against the safety of civil aviation',
    ru: 'Преступления против безопасности гражданской авиации',
    kk: 'Азаматтық авиация қауіпсіздігіне қарсы қылмыстар',
  },
  maritime: {
    en: 'Offences against the safety of maritime navigation',
    ru: 'Преступления против безопасности морского судоходства',
    kk: 'Теңізде кеме қатынасы қауіпсіздігіне қарсы қылмыстар',
  },
  nuclear: {
    en: 'Offences involving nuclear material',
    ru: 'Преступления, связанные с ядерным материалом',
    kk: 'Ядролық материалға байланысты қылмыстар',
  },
  enforced_disappearance: {
    en: 'Enforced disappearance',
    ru: 'Насильственное исчезновение',
    kk: 'Күштеп жоғалту',
  },
  child_exploitation: {
    en: 'Exploitation of children',
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
    kk: 'Сот төрелігіне кедергі келтіру',
  },
  tax: { en: 'Tax offences', ru: 'Налоговые преступления', kk: 'Салықтық қылмыстар' },
  customs: { en: 'Customs offences', ru: 'Таможенные преступления', kk: 'Кедендік қылмыстар' },
  other: { en: 'Other', ru: 'Иное', kk: 'Өзге' },
};
