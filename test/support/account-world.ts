import { uuidv7 } from 'uuidv7';
import { createAuth } from '../../src/auth/create-auth.ts';
import type { Role } from '../../src/domain/codes.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { buildRegistry } from '../../src/domain/treaties/build-registry.ts';
import type { Actor } from '../../src/use-cases/context.ts';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { DeliveryRow } from '../../src/use-cases/ports/outbox.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { actorOfUser } from '../../src/use-cases/users/actor-of-user.ts';
import type { AuthContext, AuthServices } from '../../src/use-cases/users/auth-ports.ts';
import { openTestStores } from './stores.ts';
import { type TestClock, testClock } from './test-clock.ts';

export const password = 'a long enough password';

export interface AccountWorld {
  readonly services: AuthServices;
  readonly clock: TestClock;
  readonly stores: Stores;
  /** How many passwords were derived, right or wrong. */
  readonly derivations: () => number;
  /** An account with `password`, unless told otherwise. */
  person(person?: Partial<UserRow>): Promise<UserRow>;
  as(user: UserRow): AuthContext;
  asRole(role: Role): Promise<AuthContext>;
  readonly commandLine: AuthContext;
  deliveries(): Promise<readonly DeliveryRow[]>;
  close(): Promise<void>;
}

/** Accounts on a real database, with a cheap password hash and a clock that stands still. */
export async function accountWorld(): Promise<AccountWorld> {
  const { stores, close } = openTestStores();
  await stores.registry.loadOffices([
    { code: 'AST', kind: 'regional', name: { en: 'Astana', ru: 'Астана', kk: 'Астана' } },
  ]);
  const clock = testClock();
  const auth = createAuth(stores, clock, {
    secure: true,
    passwordCost: { cost: 16, blockSize: 8, parallelization: 1 },
  });
  let derivations = 0;
  const services: AuthServices = {
    stores,
    clock,
    auth: {
      ...auth,
      passwords: {
        hash: auth.passwords.hash,
        verify: (hash, typed) => {
          derivations += 1;
          return auth.passwords.verify(hash, typed);
        },
      },
    },
    newId: uuidv7,
    homeState: 'KZ',
    timeZone: 'Asia/Almaty',
    baseUrl: 'https://komek.example',
    blobs: {
      put: async () => {},
      get: async () => undefined,
      has: async () => false,
      removeLeftovers: async () => 0,
    },
    lookInside: () => Promise.reject(new Error('No files here')),
    registry: { current: async () => buildRegistry('0', []) },
  };
  const acting = (actor: Actor): AuthContext => ({ ...services, actor });
  const person = async (given: Partial<UserRow> = {}) => {
    const id = uuidv7();
    const row: UserRow = {
      id,
      email: `${id}@komek.example`,
      name: 'Demo Person',
      role: 'central',
      office: null,
      state: null,
      language: 'ru',
      passwordHash: await auth.passwords.hash(password),
      createdAt: clock.now(),
      disabledAt: null,
      ...given,
    };
    await stores.users.create(row);
    return row;
  };
  return {
    services,
    clock,
    stores,
    derivations: () => derivations,
    person,
    as: (user) => acting(actorOfUser(user)),
    asRole: async (role) => acting(actorOfUser(await person({ role }))),
    commandLine: acting({ type: 'system', job: 'command line' }),
    deliveries: async () => (await stores.outbox.list({}, { limit: 50 })).items,
    close,
  };
}

/** Whether two instants are the same but for the time the test itself took. */
export const isAbout = (instant: string | undefined, expected: string): boolean =>
  Math.abs(Date.parse(instant ?? '') - Date.parse(expected)) < 2_000;

/** The secret at the end of a link. */
export const secretIn = (url: string | undefined): string => url?.split('/').at(-1) ?? '';

/** The code of the refusal, or `none`. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  return (await caught(attempt))?.code ?? 'none';
}

/** `code path` of each finding of the refusal. */
export async function mistakes(attempt: Promise<unknown>): Promise<string[]> {
  const findings: readonly Finding[] = (await caught(attempt))?.findings ?? [];
  return findings.map(({ code, path }) => `${code} ${path}`);
}

/** What was refused; anything but a refusal is thrown on. */
export async function caught(attempt: Promise<unknown>): Promise<UseCaseError | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    if (error instanceof UseCaseError) return error;
    throw error;
  }
}
