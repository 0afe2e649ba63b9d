import type { OffenceCategory } from '../../domain/codes.ts';

/** What a demo case is about: invented facts under a real article of the Criminal Code of Kazakhstan. */
export interface Story {
  readonly category: OffenceCategory;
  readonly article: string;
  readonly title: string;
  readonly offence: string;
  readonly facts: string;
  readonly maxPenaltyMonths: number;
  /** Measures a request for assistance in such a case asks for. */
  readonly measures: readonly [string, ...string[]];
}

export const stories: readonly [Story, ...Story[]] = [
  {
    category: 'other',
    article: '190',
    title: 'О мошенничестве при продаже несуществующих станков',
    offence: 'Мошенничество',
    facts:
      'Вымышленная компания «Демо-Станок» получила предоплату за оборудование, которого не было, и перевела деньги за рубеж.',
    maxPenaltyMonths: 120,
    measures: ['bank_records', 'hearing_witness'],
  },
  {
    category: 'corruption',
    article: '366',
    title: 'О получении взятки при вымышленной закупке',
    offence: 'Получение взятки',
    facts: 'По вымыслу демонстрации, должностное лицо получило вознаграждение через счёт за рубежом.',
    maxPenaltyMonths: 180,
    measures: ['bank_records', 'documents'],
  },
  {
    category: 'laundering',
    article: '218',
    title: 'О легализации денег через придуманные фирмы',
    offence: 'Легализация (отмывание) денег',
    facts: 'Деньги прошли через три придуманные фирмы и были вложены в недвижимость за рубежом.',
    maxPenaltyMonths: 84,
    measures: ['asset_tracing', 'bank_records'],
  },
  {
    category: 'drugs',
    article: '297',
    title: 'О пересылке запрещённых веществ в демонстрационных посылках',
    offence: 'Незаконный сбыт наркотических средств',
    facts: 'Вымышленный отправитель пересылал запрещённые вещества под видом сувениров.',
    maxPenaltyMonths: 180,
    measures: ['hearing_suspect', 'seizure'],
  },
  {
    category: 'trafficking',
    article: '128',
    title: 'О вербовке работников по ложным объявлениям',
    offence: 'Торговля людьми',
    facts: 'По вымыслу демонстрации, людей вербовали по ложным объявлениям и удерживали на складе.',
    maxPenaltyMonths: 120,
    measures: ['hearing_victim', 'locate_person'],
  },
  {
    category: 'cybercrime',
    article: '205',
    title: 'Ойдан шығарылған ақпараттық жүйеге заңсыз кіру туралы',
    offence: 'Ақпаратқа құқыққа сыйымсыз қол жеткізу',
    facts: 'Ойдан шығарылған сайттың деректері шетелдегі сервер арқылы көшірілген.',
    maxPenaltyMonths: 36,
    measures: ['data_preservation', 'documents'],
  },
  {
    category: 'other',
    article: '188',
    title: 'О краже экспонатов несуществующего музея',
    offence: 'Кража',
    facts:
      'Из вымышленного музея вынесены экспонаты; по сведениям следствия, они предложены к продаже за рубежом.',
    maxPenaltyMonths: 84,
    measures: ['search', 'seizure'],
  },
  {
    category: 'other',
    article: '189',
    title: 'Ойдан шығарылған қордың қаражатын жымқыру туралы',
    offence: 'Сеніп тапсырылған бөтен мүлікті иемденіп алу немесе талан-таражға салу',
    facts: 'Ойдан шығарылған қордың қаражаты шетелдік шотқа аударылған.',
    maxPenaltyMonths: 84,
    measures: ['bank_records', 'asset_freezing'],
  },
  {
    category: 'other',
    article: '106',
    title: 'О драке на вымышленной ярмарке',
    offence: 'Умышленное причинение тяжкого вреда здоровью',
    facts: 'На вымышленной ярмарке потерпевшему причинён тяжкий вред; очевидцы выехали за рубеж.',
    maxPenaltyMonths: 96,
    measures: ['hearing_witness', 'video_link'],
  },
  {
    category: 'organised_crime',
    article: '262',
    title: 'О создании вымышленной преступной группы',
    offence: 'Создание и руководство организованной группой',
    facts: 'Участники вымышленной группы вывозили автомобили через придуманный терминал.',
    maxPenaltyMonths: 144,
    measures: ['wanted_search', 'documents'],
  },
];
