import type { OffenceCategory } from '../codes.ts';
import type { Text } from '../text.ts';

/** Names of the offence categories. Proposed wording, apart from the terms of the glossary. */
export const offenceNames: Readonly<Record<OffenceCategory, Text>> = {
  corruption: { en: 'corruption', ru: 'коррупция', kk: 'сыбайлас жемқорлық' },
  organised_crime: { en: 'organised crime', ru: 'организованная преступность', kk: 'ұйымдасқан қылмыс' },
  laundering: { en: 'money laundering', ru: 'отмывание доходов', kk: 'кірістерді жылыстату' },
  asset_recovery: { en: 'asset recovery', ru: 'возврат активов', kk: 'активтерді қайтару' },
  drugs: { en: 'drugs', ru: 'наркотики', kk: 'есірткі' },
  terrorism: { en: 'terrorism', ru: 'терроризм', kk: 'терроризм' },
  terrorism_financing: {
    en: 'financing of terrorism',
    ru: 'финансирование терроризма',
    kk: 'терроризмді қаржыландыру',
  },
  extremism: { en: 'extremism', ru: 'экстремизм', kk: 'экстремизм' },
  separatism: { en: 'separatism', ru: 'сепаратизм', kk: 'сепаратизм' },
  trafficking: { en: 'trafficking in persons', ru: 'торговля людьми', kk: 'адам саудасы' },
  smuggling_migrants: {
    en: 'smuggling of migrants',
    ru: 'незаконный ввоз мигрантов',
    kk: 'мигранттарды заңсыз әкелу',
  },
  firearms: { en: 'firearms', ru: 'огнестрельное оружие', kk: 'атыс қаруы' },
  cybercrime: { en: 'cybercrime', ru: 'киберпреступность', kk: 'киберқылмыс' },
  torture: { en: 'torture', ru: 'пытки', kk: 'азаптау' },
  hostage_taking: { en: 'taking of hostages', ru: 'захват заложников', kk: 'адамды кепілге алу' },
  aircraft: { en: 'offences against aircraft', ru: 'посягательства на авиацию', kk: 'авиацияға қол сұғу' },
  maritime: {
    en: 'offences against navigation',
    ru: 'посягательства на мореплавание',
    kk: 'теңізде жүзуге қол сұғу',
  },
  nuclear: { en: 'nuclear material', ru: 'ядерные материалы', kk: 'ядролық материалдар' },
  enforced_disappearance: {
    en: 'enforced disappearance',
    ru: 'насильственное исчезновение',
    kk: 'күштеп жоғалту',
  },
  child_exploitation: {
    en: 'exploitation of children',
    ru: 'эксплуатация детей',
    kk: 'балаларды қанау',
  },
  genocide: { en: 'genocide', ru: 'геноцид', kk: 'геноцид' },
  crimes_against_humanity: {
    en: 'crimes against humanity',
    ru: 'преступления против человечности',
    kk: 'адамзатқа қарсы қылмыстар',
  },
  war_crimes: { en: 'war crimes', ru: 'военные преступления', kk: 'соғыс қылмыстары' },
  obstruction: {
    en: 'obstruction of justice',
    ru: 'воспрепятствование правосудию',
    kk: 'сот төрелігіне кедергі келтіру',
  },
  tax: { en: 'tax offences', ru: 'налоговые преступления', kk: 'салықтық қылмыстар' },
  customs: { en: 'customs offences', ru: 'таможенные преступления', kk: 'кедендік қылмыстар' },
  other: { en: 'other offences', ru: 'иные преступления', kk: 'өзге қылмыстар' },
};

export const offenceList = (offences: readonly OffenceCategory[]): Text => ({
  en: offences.map((offence) => offenceNames[offence].en).join(', '),
  ru: offences.map((offence) => offenceNames[offence].ru).join(', '),
  kk: offences.map((offence) => offenceNames[offence].kk).join(', '),
});
