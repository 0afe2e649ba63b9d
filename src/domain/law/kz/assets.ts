// Asset recovery: УПК РК Art. 577, Law No 21-VIII Art. 35 (opening read), ETS 141, UNCAC 51 onward, Kishinev 58 and 104. Kinds of
// property and names of the stages are ours and proposed.

import type { Text } from '../../text.ts';

interface Coded {
  readonly code: string;
  readonly name: Text;
}

export const assetStages = [
  { code: 'traced', name: { en: 'Traced', ru: 'Выявлено', kk: 'Анықталды' }, source: 'UPK 577(1)' },
  { code: 'frozen', name: { en: 'Frozen', ru: 'Арестовано', kk: 'Тыйым салынды' }, source: 'UPK 577(2)' },
  {
    code: 'confiscated',
    name: { en: 'Confiscated', ru: 'Конфисковано', kk: 'Тәркіленді' },
    source: 'UPK 577(3)(2)',
  },
  {
    code: 'returned',
    name: { en: 'Returned', ru: 'Возвращено', kk: 'Қайтарылды' },
    source: 'UPK 577(3)(1), 577(6)(1)',
  },
  { code: 'shared', name: { en: 'Shared', ru: 'Разделено', kk: 'Бөлінді' }, source: 'UPK 577(6)(2)' },
] as const satisfies readonly (Coded & { readonly source: string })[];

export type AssetStage = (typeof assetStages)[number]['code'];

export const propertyKinds = [
  { code: 'account', name: { en: 'Money in an account', ru: 'Деньги на счёте', kk: 'Шоттағы ақша' } },
  { code: 'cash', name: { en: 'Cash', ru: 'Наличные деньги', kk: 'Қолма-қол ақша' } },
  {
    code: 'securities',
    name: { en: 'Securities, shares', ru: 'Ценные бумаги, доли', kk: 'Бағалы қағаздар, үлестер' },
  },
  { code: 'real_estate', name: { en: 'Real estate', ru: 'Недвижимость', kk: 'Жылжымайтын мүлік' } },
  {
    code: 'vehicle',
    name: { en: 'Vehicle, vessel, aircraft', ru: 'Транспортное средство', kk: 'Көлік құралы' },
  },
  { code: 'valuables', name: { en: 'Valuables', ru: 'Ценности', kk: 'Құндылықтар' } },
  { code: 'digital', name: { en: 'Digital assets', ru: 'Цифровые активы', kk: 'Цифрлық активтер' } },
  { code: 'other', name: { en: 'Other property', ru: 'Иное имущество', kk: 'Өзге мүлік' } },
] as const satisfies readonly Coded[];

interface Instrument extends Coded {
  /** Citation in the form of these tables. */
  readonly citation: string;
  readonly treatyId?: string;
}

/** On what a measure on property may rest beside the treaties with the State; a treaty goes by its id in the registry. */
export const assetInstruments: readonly Instrument[] = [
  {
    code: 'UPK',
    name: { en: 'CPC art. 577', ru: 'УПК РК, ст. 577', kk: 'ҚПК 577-бап' },
    citation: 'UPK 577',
  },
  {
    code: 'ASSETLAW',
    name: {
      en: 'Asset Recovery Law art. 35',
      ru: 'Закон РК о возврате активов, ст. 35',
      kk: 'ҚР Активтерді қайтару туралы заңы 35-бап',
    },
    citation: 'ASSETLAW 35',
  },
  {
    code: 'un-uncac-2003',
    name: {
      en: 'UNCAC',
      ru: 'Конвенция ООН против коррупции',
      kk: 'БҰҰ Сыбайлас жемқорлыққа қарсы конвенциясы',
    },
    citation: 'UNCAC 51',
    treatyId: 'un-uncac-2003',
  },
  {
    code: 'coe-141',
    name: {
      en: 'ETS 141',
      ru: 'Конвенция Совета Европы (ETS 141)',
      kk: 'Еуропа Кеңесінің конвенциясы (ETS 141)',
    },
    citation: 'ETS141 13',
    treatyId: 'coe-141',
  },
  {
    code: 'cis-kishinev-2002',
    name: { en: 'Kishinev Convention', ru: 'Кишинёвская конвенция', kk: 'Кишинев конвенциясы' },
    citation: 'KISHINEV 58, 104',
    treatyId: 'cis-kishinev-2002',
  },
];

/** Measures of assistance that concern property. */
export const assetMeasures: ReadonlySet<string> = new Set([
  'asset_tracing',
  'asset_freezing',
  'confiscation',
  'asset_return',
  'restitution',
]);
