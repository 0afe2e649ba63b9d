import { readFileSync } from 'node:fs';
import type { Direction, Kind } from '../../../src/domain/codes.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import { RequestContent } from '../../../src/domain/requests/request-content.ts';
import { assessLegalBasis } from '../../../src/domain/treaties/assess-legal-basis.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { parseSeed } from '../../../src/domain/treaties/parse-seed.ts';
import { states } from './cast.ts';
import type { Random } from './random.ts';
import { pickSurname } from './surnames.ts';

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../prisma/seed/registry/${name}.json`, import.meta.url), 'utf8'));

export const registry = buildRegistry(
  'bench',
  parseSeed({
    bilateral: json('bilateral'),
    multilateral: json('multilateral'),
    provisions: json('provisions'),
  }),
);

/** A day on which every treaty of the registry stood as it stands. */
export const today = '2026-11-01';

export interface Place {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: string;
}

export const questionOf = (place: Place) => ({
  ...place,
  homeState: 'KZ',
  language: 'ru' as const,
  on: today,
  offences: ['laundering' as const],
  role: place.kind === 'transfer' ? ('sentencing' as const) : undefined,
});

const bases = new Map<string, RequestContent['legalBasis']>();

function basisOf(place: Place): RequestContent['legalBasis'] {
  const key = Object.values(place).join(' ');
  const [best] = bases.has(key) ? [] : assessLegalBasis(registry, questionOf(place)).bases;
  if (!bases.has(key)) bases.set(key, best ? { treatyIds: [best.treatyId] } : { reciprocity: {} });
  return bases.get(key);
}

const sentences = [
  'По версии следствия, средства были переведены через счета двух вымышленных обществ.',
  'Свидетель, который никогда не существовал, мог бы подтвердить обстоятельства сделки.',
  'Сведения о движении денег нужны за весь названный срок, с приложением выписок.',
  'Лица и события этого дела вымышлены и служат только измерению скорости.',
  'Срок давности не истёк; обстоятельства проверяются по каждому эпизоду отдельно.',
  'Просим сохранить сам факт запроса в тайне до завершения следственных действий.',
];

/** Surnames of half the people are written in Cyrillic only; the rest have a Latin form beside it. */
const person = (random: Random, role: string) => ({
  surname: pickSurname(random),
  givenNames: `Демо-персона ${random.below(100_000)}`,
  birthDate: `${1950 + random.below(55)}-0${1 + random.below(9)}-1${random.below(10)}`,
  nationalities: [random.pick(['KZ', ...states])],
  role,
});

const roleIn = { mla: 'suspect', extradition: 'wanted', transfer: 'sentenced' } as const;

/** States are not alike: a fifth of all requests go to the first, half to the first six. */
export const pickState = (random: Random): string =>
  states[Math.floor(states.length * random.next() ** 2)] ?? 'RU';

/** What a request says, filled as far as its author would fill it. */
export function inventContent(random: Random, place: Place, on: string, number: number): RequestContent {
  const { kind, direction, state } = place;
  const incoming = direction === 'incoming';
  const legalBasis = basisOf(place);
  return RequestContent.parse({
    ...place,
    caseNumber: `${26_710 + random.below(40)}${String(number).padStart(10, '0')}`,
    caseTitle: `Вымышленное дело № ${number}`,
    facts: Array.from({ length: 2 + random.below(3) }, () => random.pick(sentences)).join(' '),
    offences: [
      {
        category: random.pick(['laundering', 'corruption', 'drugs', 'cybercrime', 'other']),
        article: 'ст. 218 УК РК',
        description: random.pick(sentences),
        committedOn: addDays(on, -60 - random.below(900)),
        maxPenaltyMonths: 36 + random.below(100),
      },
    ],
    persons: Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => person(random, roleIn[kind])),
    ...(legalBasis ? { legalBasis } : {}),
    requestingAuthority: incoming ? `Орган государства ${state} (демо)` : 'Орган расследования (демо)',
    requestedAuthority: incoming ? 'Генеральная прокуратура' : `Орган государства ${state} (демо)`,
    ...(incoming ? { theirReference: `${state}-${2020 + random.below(7)}-${random.below(1_000_000)}` } : {}),
    urgent: random.chance(0.1),
    confidential: random.chance(0.05),
    ...(random.chance(0.5) ? { requiredBy: addDays(on, 60 + random.below(300)) } : {}),
    measures:
      kind === 'mla'
        ? [
            { code: 'bank_records', detail: random.pick(sentences) },
            { code: 'hearing_witness', detail: random.pick(sentences) },
          ].slice(random.below(2))
        : [],
    ...(kind === 'extradition' ? { purpose: 'prosecution' } : {}),
    ...(kind === 'transfer' ? { role: 'sentencing', remainingMonths: 12 + random.below(90) } : {}),
    details: { damage: 'Ущерб вымышлен', periodFrom: addDays(on, -900), periodTo: addDays(on, -60) },
  });
}
