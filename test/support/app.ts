import { uuidv7 } from 'uuidv7';
import { createAuth } from '../../src/auth/create-auth.ts';
import { createFolderBlobStore } from '../../src/documents/folder-blob-store.ts';
import { lookInside } from '../../src/documents/look-inside.ts';
import type { Role } from '../../src/domain/codes.ts';
import { offices } from '../../src/domain/law/kz/offices.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppDependencies, AppServices } from '../../src/http/context.ts';
import { sampleMessage } from '../../src/notifications/sample-emails.ts';
import { loadPipeline } from '../../src/persistence/load-pipeline.ts';
import { loadRegistry } from '../../src/persistence/load-registry.ts';
import { createRegistrySource } from '../../src/persistence/registry-source.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import { issueToken } from '../../src/use-cases/users/issue-token.ts';
import { type Described, describedApi, undeclared } from './declared-errors.ts';
import { openTestStores } from './stores.ts';
import { type TestClock, testClock } from './test-clock.ts';

export const baseUrl = 'http://komek.test';
export const password = 'a long enough password';

/** Asks the app as one person; `path` begins with a slash. Throws when the answer is a fault or is not described. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

export interface TestApp {
  readonly services: AppServices;
  readonly clock: TestClock;
  /** Lines of the request log. */
  readonly lines: readonly object[];
  readonly described: Described;
  /** Where the register and its documents lie. */
  readonly folder: string;
  /** Every `METHOD path` that the app answers. */
  readonly routes: readonly { method: string; path: string }[];
  /** Without any credential. */
  readonly ask: Ask;
  person(role: Role, change?: Partial<UserRow>): Promise<UserRow>;
  /** With a bearer token; the same person of that role each time, unless one is given. */
  as(who: Role | UserRow): Promise<Ask>;
  /** With the session cookie, and the headers that a browser sends from our own pages. */
  signedIn(who: UserRow): Promise<Ask>;
  /** Network address that the next requests come from. */
  from(address: string): void;
  close(): Promise<void>;
}

const placeOf: Readonly<Partial<Record<Role, Partial<UserRow>>>> = {
  prosecutor: { office: 'AST' },
  central: { office: 'PGO' },
  central_head: { office: 'PGO' },
  signatory: { office: 'PGO' },
  chancery: { office: 'PGO' },
  liaison: { state: 'ES', language: 'en' },
};

/** The whole application over a real database, with a clock that stands still. */
export async function testApp(more: Pick<AppDependencies, 'readMailEvent'> = {}): Promise<TestApp> {
  const { stores, folder, close } = openTestStores();
  const clock = testClock();
  const auth = createAuth(stores, clock, {
    secure: false,
    passwordCost: { cost: 16, blockSize: 8, parallelization: 1 },
  });
  const services: AppServices = {
    stores,
    clock,
    auth,
    blobs: createFolderBlobStore(`${folder}/documents`),
    lookInside,
    sampleMessage,
    registry: createRegistrySource(stores.registry),
    newId: uuidv7,
    homeState: 'KZ',
    timeZone: 'Asia/Almaty',
    baseUrl,
  };
  await loadRegistry(stores.registry);
  await loadPipeline(stores.pipeline);
  await stores.registry.loadOffices(offices);

  const lines: object[] = [];
  let address = '203.0.113.7';
  const app = createApp({
    ...more,
    services,
    secureCookies: false,
    log: (line) => lines.push(line),
    asset: async () => undefined,
    clientAddress: () => address,
    peerAddress: () => address,
  });
  const described = await describedApi(await app.request(`${baseUrl}/api/v1/openapi.json`));

  const ask: Ask = async (path, init = {}) => {
    const method = init.method ?? 'GET';
    const answer = await app.request(baseUrl + path, init);
    if (answer.status === 500) throw new Error(`${method} ${path}: ${JSON.stringify(lines.at(-1))}`);
    const undescribed = await undeclared(
      described,
      { method, path: new URL(baseUrl + path).pathname },
      answer,
    );
    if (undescribed) throw new Error(`Not in the description of the API: ${undescribed}`);
    return answer;
  };
  const withHeaders =
    (added: Readonly<Record<string, string>>): Ask =>
    (path, init = {}) =>
      ask(path, { ...init, headers: { ...added, ...Object.fromEntries(new Headers(init.headers)) } });

  const person = async (role: Role, change: Partial<UserRow> = {}): Promise<UserRow> => {
    const id = uuidv7();
    const user: UserRow = {
      id,
      email: `${role}-${id}@komek.example`,
      name: `Demo ${role}`,
      role,
      office: null,
      state: null,
      language: 'en',
      passwordHash: await auth.passwords.hash(password),
      createdAt: clock.now(),
      disabledAt: null,
      ...placeOf[role],
      ...change,
    };
    await stores.users.create(user);
    return user;
  };

  const regulars = new Map<Role, Promise<UserRow>>();
  const regular = (role: Role): Promise<UserRow> => {
    const known = regulars.get(role) ?? person(role);
    regulars.set(role, known);
    return known;
  };

  return {
    services,
    folder,
    clock,
    lines,
    described,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    ask,
    person,
    async as(who) {
      const { email } = typeof who === 'string' ? await regular(who) : who;
      const commandLine = { ...services, actor: { type: 'system', job: 'command line' } } as const;
      return withHeaders({ authorization: `Bearer ${await issueToken(commandLine, { email })}` });
    },
    async signedIn({ id }) {
      const { secret } = await auth.sessions.start(id);
      return withHeaders({
        cookie: `${auth.cookie.name}=${secret}`,
        origin: baseUrl,
        'sec-fetch-site': 'same-origin',
      });
    },
    from(next) {
      address = next;
    },
    close,
  };
}

/** A JSON body, ready to send. */
export const json = (
  method: 'POST' | 'PATCH',
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});
