import { createHash } from 'node:crypto';
import { offices } from '../../../src/domain/law/kz/offices.ts';
import type { UserRow } from '../../../src/use-cases/ports/accounts.ts';
import { idMaker, seededRandom } from './random.ts';

export const states = 'RU UZ KG TR CN UA BY TJ AZ AM GE DE ES IT FR PL CZ LT AE IN KR US GB MN'.split(' ');

const opened = Date.parse('2021-01-01T00:00:00.000Z');
const makeId = idMaker(seededRandom(3));

const person = (name: string, role: UserRow['role'], change: Partial<UserRow> = {}): UserRow => {
  const id = makeId(opened);
  return {
    id,
    email: `${role}-${id}@bench.example`,
    name,
    role,
    office: null,
    state: null,
    language: 'ru',
    passwordHash: null,
    createdAt: new Date(opened).toISOString(),
    disabledAt: null,
    ...change,
  };
};

const several = (count: number, make: (number: number) => UserRow): readonly UserRow[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const ofOffice = (office: string) =>
  several(4, (number) => person(`Демо-прокурор ${office} ${number}`, 'prosecutor', { office }));

/** Everybody who has an account: four prosecutors in each office, the Department, one officer of each other state. */
export const cast = {
  prosecutors: new Map(
    offices.filter(({ kind }) => kind !== 'central').map(({ code }) => [code, ofOffice(code)] as const),
  ),
  central: several(12, (number) => person(`Демо-исполнитель ${number}`, 'central')),
  heads: several(2, (number) => person(`Демо-начальник ${number}`, 'central_head')),
  signatory: person('Демо-подписант', 'signatory'),
  chancery: several(3, (number) => person(`Демо-канцелярия ${number}`, 'chancery')),
  liaison: new Map(
    states.map((state) => [
      state,
      person(`Demo Liaison Officer ${state}`, 'liaison', { state, language: 'en' }),
    ]),
  ),
  leadership: person('Демо-руководитель', 'leadership'),
  auditor: person('Демо-аудитор', 'auditor'),
  admin: person('Демо-администратор', 'admin', { passwordHash: 'none' }),
} as const;

export const everybody: readonly UserRow[] = [
  ...[...cast.prosecutors.values()].flat(),
  ...cast.central,
  ...cast.heads,
  cast.signatory,
  ...cast.chancery,
  ...cast.liaison.values(),
  cast.leadership,
  cast.auditor,
  cast.admin,
];

const first = <Value>(values: readonly Value[] | undefined): Value => {
  const [value] = values ?? [];
  if (value === undefined) throw new Error('The cast has nobody of that kind');
  return value;
};

/** Those who are signed in while the benchmark runs. */
export const signedIn = {
  prosecutor: first(cast.prosecutors.get('ALM')),
  central: first(cast.central),
  chancery: first(cast.chancery),
  leadership: cast.leadership,
} as const;

export type SignedIn = keyof typeof signedIn;

/** The secret in a person's cookie. Worth nothing: it opens invented data on the machine that made it. */
export const secretOf = (who: SignedIn): string => `bench-session-of-${who}`.padEnd(43, '-');

export const sessionOf = (who: SignedIn) => ({
  id: createHash('sha256').update(secretOf(who)).digest('hex'),
  userId: signedIn[who].id,
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2099-01-01T00:00:00.000Z',
});
