import type { Text } from '../text.ts';

/** A treaty is drafted with the other side; a convention stands already and is acceded to. */
export const routes = ['treaty', 'accession'] as const;
export type Route = (typeof routes)[number];

export const stages = [
  'initiative',
  'consultation',
  'draft_exchanged',
  'negotiation',
  'applied',
  'invited',
  'agreed_with_bodies',
  'examined',
  'authorised',
  'signed',
  'ratification_bill',
  'ratified',
  'notes_exchanged',
  'instrument_deposited',
  'in_force',
] as const;
export type Stage = (typeof stages)[number];

interface StageEntry {
  readonly code: Stage;
  readonly routes: readonly Route[];
  readonly name: Text;
}

const both = routes;

/** In the order in which a treaty passes them. A stage may be skipped: not every treaty needs each. Proposed names. */
export const stageTable: readonly StageEntry[] = [
  {
    code: 'initiative',
    routes: both,
    name: { en: 'Initiative', ru: 'Инициатива', kk: 'Бастама' },
  },
  {
    code: 'consultation',
    routes: both,
    name: { en: 'Consultation', ru: 'Консультации', kk: 'Консультациялар' },
  },
  {
    code: 'draft_exchanged',
    routes: ['treaty'],
    name: { en: 'Draft exchanged', ru: 'Обмен проектом', kk: 'Жоба алмасылды' },
  },
  {
    code: 'negotiation',
    routes: ['treaty'],
    name: { en: 'Negotiation', ru: 'Переговоры', kk: 'Келіссөздер' },
  },
  {
    code: 'applied',
    routes: ['accession'],
    name: { en: 'Accession applied for', ru: 'Подана заявка о присоединении', kk: 'Қосылуға өтінім берілді' },
  },
  {
    code: 'invited',
    routes: ['accession'],
    name: { en: 'Invited to accede', ru: 'Получено приглашение присоединиться', kk: 'Қосылуға шақырылды' },
  },
  {
    code: 'agreed_with_bodies',
    routes: both,
    name: {
      en: 'Agreed with state bodies',
      ru: 'Согласован с государственными органами',
      kk: 'Мемлекеттік органдармен келісілді',
    },
  },
  {
    code: 'examined',
    routes: both,
    name: {
      en: 'Constitutional and human-rights examination',
      ru: 'Экспертиза на соответствие Конституции и правам человека',
      kk: 'Конституция мен адам құқықтарына сәйкестік сараптамасы',
    },
  },
  {
    code: 'authorised',
    routes: both,
    name: { en: 'Authorised to sign', ru: 'Подписание разрешено', kk: 'Қол қоюға өкілеттік берілді' },
  },
  { code: 'signed', routes: both, name: { en: 'Signed', ru: 'Подписан', kk: 'Қол қойылды' } },
  {
    code: 'ratification_bill',
    routes: both,
    name: {
      en: 'Ratification bill in Parliament',
      ru: 'Законопроект о ратификации в Парламенте',
      kk: 'Ратификациялау туралы заң жобасы Парламентте',
    },
  },
  {
    code: 'ratified',
    routes: both,
    name: { en: 'Ratified', ru: 'Ратифицирован', kk: 'Ратификацияланды' },
  },
  {
    code: 'notes_exchanged',
    routes: ['treaty'],
    name: { en: 'Notes exchanged', ru: 'Обмен нотами', kk: 'Ноталар алмасылды' },
  },
  {
    code: 'instrument_deposited',
    routes: ['accession'],
    name: { en: 'Instrument deposited', ru: 'Грамота сдана на хранение', kk: 'Грамота сақтауға тапсырылды' },
  },
  { code: 'in_force', routes: both, name: { en: 'In force', ru: 'Вступил в силу', kk: 'Күшіне енді' } },
];

export const stagesOn = (route: Route): readonly Stage[] =>
  stageTable.filter((stage) => stage.routes.includes(route)).map(({ code }) => code);

const place = new Map(stageTable.map(({ code }, index) => [code, index]));
const names = new Map(stageTable.map(({ code, name }) => [code, name]));

/** Negative when the first comes before the second. */
export const compareStages = (one: Stage, other: Stage): number =>
  (place.get(one) ?? 0) - (place.get(other) ?? 0);

export const stageName = (stage: Stage): Text => names.get(stage) ?? { en: stage, ru: stage, kk: stage };
