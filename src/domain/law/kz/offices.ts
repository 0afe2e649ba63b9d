// The Prosecutor General's Office, the regional and the specialised offices that may act as authorised prosecutor (УПК РК
// Art. 559(1)). Regions as since 08.06.2022, when Abai, Zhetysu and Ulytau were formed; codes are ours.

import type { Text } from '../../text.ts';

export interface LawOffice {
  readonly code: string;
  readonly kind: 'central' | 'regional' | 'specialised';
  readonly name: Text;
}

const regional = (code: string, en: string, ru: string, kk: string): LawOffice => ({
  code,
  kind: 'regional',
  name: { en: `Prosecutor's Office of ${en}`, ru: `Прокуратура ${ru}`, kk: `${kk} прокуратурасы` },
});

export const offices: readonly LawOffice[] = [
  {
    code: 'PGO',
    kind: 'central',
    name: {
      en: "Prosecutor General's Office",
      ru: 'Генеральная прокуратура',
      kk: 'Бас прокуратура',
    },
  },
  regional('AST', 'the City of Astana', 'города Астаны', 'Астана қаласының'),
  regional('ALM', 'the City of Almaty', 'города Алматы', 'Алматы қаласының'),
  regional('SHY', 'the City of Shymkent', 'города Шымкента', 'Шымкент қаласының'),
  regional('ABA', 'Abai Region', 'области Абай', 'Абай облысының'),
  regional('AKM', 'Akmola Region', 'Акмолинской области', 'Ақмола облысының'),
  regional('AKT', 'Aktobe Region', 'Актюбинской области', 'Ақтөбе облысының'),
  regional('ALO', 'Almaty Region', 'Алматинской области', 'Алматы облысының'),
  regional('ATY', 'Atyrau Region', 'Атырауской области', 'Атырау облысының'),
  regional('WKO', 'West Kazakhstan Region', 'Западно-Казахстанской области', 'Батыс Қазақстан облысының'),
  regional('ZHA', 'Zhambyl Region', 'Жамбылской области', 'Жамбыл облысының'),
  regional('ZHE', 'Zhetysu Region', 'области Жетісу', 'Жетісу облысының'),
  regional('KAR', 'Karaganda Region', 'Карагандинской области', 'Қарағанды облысының'),
  regional('KOS', 'Kostanay Region', 'Костанайской области', 'Қостанай облысының'),
  regional('KYZ', 'Kyzylorda Region', 'Кызылординской области', 'Қызылорда облысының'),
  regional('MAN', 'Mangystau Region', 'Мангистауской области', 'Маңғыстау облысының'),
  regional('PAV', 'Pavlodar Region', 'Павлодарской области', 'Павлодар облысының'),
  regional('NKO', 'North Kazakhstan Region', 'Северо-Казахстанской области', 'Солтүстік Қазақстан облысының'),
  regional('TUR', 'Turkistan Region', 'Туркестанской области', 'Түркістан облысының'),
  regional('ULY', 'Ulytau Region', 'области Ұлытау', 'Ұлытау облысының'),
  regional('EKO', 'East Kazakhstan Region', 'Восточно-Казахстанской области', 'Шығыс Қазақстан облысының'),
  {
    code: 'MIL',
    kind: 'specialised',
    name: {
      en: "Main Military Prosecutor's Office",
      ru: 'Главная военная прокуратура',
      kk: 'Бас әскери прокуратура',
    },
  },
  {
    code: 'TRA',
    kind: 'specialised',
    name: {
      en: "Main Transport Prosecutor's Office",
      ru: 'Главная транспортная прокуратура',
      kk: 'Бас көлік прокуратурасы',
    },
  },
];
