import { kinds, offenceCategories, type StateCode, transferRoles } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { measures } from '../law/kz/measures.ts';
import { PlainDateText } from '../plain-date.ts';
import type { Text } from '../text.ts';
import { isKnownState } from './state-codes.ts';

const measureCodes = measures.map(({ code }) => code);

/** A question as somebody typed it. */
export interface BasisQuestionInput {
  readonly kind: string;
  readonly state: string;
  readonly on?: string | undefined;
  readonly offences?: readonly string[] | undefined;
  readonly offenceDate?: string | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly role?: string | undefined;
}

const messages = {
  unknown_state: {
    en: 'There is no State with this code. Give its two-letter ISO 3166 code, for example ES.',
    ru: 'Государства с таким кодом нет. Укажите двухбуквенный код по ISO 3166, например ES.',
    kk: 'Мұндай коды бар мемлекет жоқ. ISO 3166 бойынша екі әріптік кодты көрсетіңіз, мысалы ES.',
  },
  own_state: {
    en: 'This is our own State. Choose the State to ask, or the one that asks.',
    ru: 'Это наше собственное государство. Выберите запрашиваемое или запрашивающее государство.',
    kk: 'Бұл — өз мемлекетіміз. Сұрау салынатын немесе сұрау салушы мемлекетті таңдаңыз.',
  },
  unknown_value: {
    en: 'This value is not known here. Choose one from the list.',
    ru: 'Такое значение не предусмотрено. Выберите из списка.',
    kk: 'Мұндай мән қарастырылмаған. Тізімнен таңдаңыз.',
  },
  not_a_date: {
    en: 'There is no such date. Write it as year-month-day, for example 2026-03-31.',
    ru: 'Такой даты нет. Запишите её в виде год-месяц-день, например 2026-03-31.',
    kk: 'Мұндай күн жоқ. Оны жыл-ай-күн түрінде жазыңыз, мысалы 2026-03-31.',
  },
} as const satisfies Record<string, Text>;

const block = (code: keyof typeof messages, path: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: messages[code],
});

/** A state must exist and be another than our own. */
export function checkState(code: string, homeState: StateCode, path: string): readonly Finding[] {
  if (code === homeState) return [block('own_state', path)];
  return isKnownState(code) ? [] : [block('unknown_state', path)];
}

/** What in the question cannot be meant, each finding naming its field. None: it may be assessed. */
export function checkBasisQuestion(input: BasisQuestionInput, homeState: StateCode): readonly Finding[] {
  return [
    ...oneOf(kinds, input.kind, '/kind'),
    ...checkState(input.state, homeState, '/state'),
    ...possible(input.on, '/on'),
    ...(input.offences ?? []).flatMap((offence, at) => oneOf(offenceCategories, offence, `/offences/${at}`)),
    ...possible(input.offenceDate, '/offenceDate'),
    ...(input.measures ?? []).flatMap((measure, at) => oneOf(measureCodes, measure, `/measures/${at}`)),
    ...(input.role === undefined ? [] : oneOf(transferRoles, input.role, '/role')),
  ];
}

const oneOf = (known: readonly string[], value: string, path: string): readonly Finding[] =>
  known.includes(value) ? [] : [block('unknown_value', path)];

const possible = (date: string | undefined, path: string): readonly Finding[] =>
  date === undefined || PlainDateText.safeParse(date).success ? [] : [block('not_a_date', path)];
