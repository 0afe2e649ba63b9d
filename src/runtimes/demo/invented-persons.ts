import type { Kind } from '../../domain/codes.ts';
import type { RequestContentInput } from '../../domain/requests/request-content.ts';
import type { Random } from './random.ts';

type PersonInput = NonNullable<RequestContentInput['persons']>[number];

/** Surnames that say themselves that nobody bears them. */
const surnames: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Вымышленный', 'Vymyshlennyi'],
  ['Придуманный', 'Pridumannyi'],
  ['Несуществующий', 'Nesushchestvuiushchii'],
  ['Демонстрационный', 'Demonstratsionnyi'],
  ['Условно-Названный', 'Uslovno-Nazvannyi'],
  ['Ойданшығарылған', 'Oidanshygarylgan'],
  ['Жоқадамов-Демо', 'Zhoqadamov-Demo'],
];

const roleIn: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  mla: ['suspect', 'witness', 'victim', 'accused', 'legal_entity'],
  extradition: ['wanted'],
  transfer: ['sentenced'],
};

/** A person who plainly does not exist, in Cyrillic and in Latin letters. */
export function inventedPerson(
  number: number,
  { kind, nationality, random }: { kind: Kind; nationality: string; random: Random },
): PersonInput {
  const [surname, latin] = random.pick(surnames);
  const year = random.int(1962, 2003);
  return {
    surname,
    givenNames: `Демо-персона ${number}`,
    latin: `${latin} Demo Person ${number}`,
    birthDate: `${year}-01-01`,
    nationalities: [nationality],
    role: random.pick(roleIn[kind]),
  };
}
