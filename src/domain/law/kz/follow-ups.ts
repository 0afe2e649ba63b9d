// What the end of one request may lead to: УПК РК Arts 582-583, 591(5), 595-596, 601, 604-605, 609, Kishinev 83; read in
// the text with Law 01.07.2022 No 131-VII. The wording is ours and proposed.

import type { Direction, Kind, TransferRole } from '../../codes.ts';
import type { Text } from '../../text.ts';

export interface FollowUp {
  readonly kind: Kind;
  readonly direction?: Direction;
  readonly status: string;
  readonly role?: TransferRole;
  readonly text: Text;
  readonly source: string;
  /** Kind of the linked request to open, where the follow-up is one. */
  readonly opens?: Kind;
}

export const followUps: readonly FollowUp[] = [
  {
    kind: 'extradition',
    direction: 'outgoing',
    status: 'refused',
    opens: 'mla',
    source: 'UPK 596(2)',
    text: {
      en: 'Ask the other State to take over the prosecution or to enforce the sentence, in a linked request.',
      ru: 'Направьте связанный запрос о передаче уголовного преследования или об исполнении приговора.',
      kk: 'Қылмыстық қудалауды беру немесе үкімді орындау туралы байланысты сұрау салу жіберіңіз.',
    },
  },
  {
    kind: 'extradition',
    direction: 'outgoing',
    status: 'lapsed',
    opens: 'extradition',
    source: 'KISHINEV 83',
    text: {
      en: 'A new extradition request may be filed, linked to this one.',
      ru: 'Можно направить новый запрос о выдаче, связанный с этим.',
      kk: 'Осымен байланысты жаңа ұстап беру туралы сұрау салу жіберуге болады.',
    },
  },
  {
    kind: 'extradition',
    direction: 'outgoing',
    status: 'surrendered',
    source: 'UPK 582, 583',
    text: {
      en: "Charge only what the surrender covers, and report the result of the proceedings to the Prosecutor General's Office.",
      ru: 'Соблюдайте пределы уголовной ответственности выданного лица и сообщите о результатах дела в Генеральную прокуратуру.',
      kk: 'Ұстап берілген адамның қылмыстық жауаптылығының шегін сақтап, іс нәтижелерін Бас прокуратураға хабарлаңыз.',
    },
  },
  {
    kind: 'extradition',
    direction: 'incoming',
    status: 'refused',
    opens: 'mla',
    source: 'UPK 591(5), 601(1)(4)',
    text: {
      en: "At the other State's request an investigation in Kazakhstan or the recognition of its sentence follows, in a linked request.",
      ru: 'По запросу другой стороны проводится расследование в Казахстане или признаётся её приговор: откройте связанный запрос.',
      kk: 'Екінші тараптың сұрау салуы бойынша Қазақстанда тергеу жүргізіледі немесе оның үкімі танылады: байланысты сұрау салу ашыңыз.',
    },
  },
  {
    kind: 'transfer',
    status: 'transferred',
    role: 'sentencing',
    source: 'UPK 604(5), 604(7), 605',
    text: {
      en: 'Tell the sentencing court of the transfer, and the other State of any change, quashing, amnesty or pardon.',
      ru: 'Сообщите суду о передаче, а другой стороне — об изменении или отмене приговора, амнистии, помиловании.',
      kk: 'Сотқа беру туралы, ал екінші тарапқа үкімнің өзгертілгені немесе күшінің жойылғаны, рақымшылық, кешірім туралы хабарлаңыз.',
    },
  },
  {
    kind: 'transfer',
    status: 'transferred',
    role: 'administering',
    source: 'UPK 609(4)',
    text: {
      en: 'Report the end of the sentence, death or escape to the sentencing State.',
      ru: 'Сообщайте государству вынесения приговора об отбытии наказания, смерти или побеге.',
      kk: 'Үкім шығарған мемлекетке жазаның өтелгені, қайтыс болу немесе қашу туралы хабарлаңыз.',
    },
  },
];

/** What follows when a request has ended this way. */
export const followUpsOf = (ended: {
  kind: Kind;
  direction: Direction;
  status: string;
  role?: TransferRole | undefined;
}): readonly FollowUp[] =>
  followUps.filter(
    ({ kind, direction, status, role }) =>
      kind === ended.kind &&
      status === ended.status &&
      (direction === undefined || direction === ended.direction) &&
      (role === undefined || role === ended.role),
  );
