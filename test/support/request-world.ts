import { uuidv7 } from 'uuidv7';
import { createFolderBlobStore } from '../../src/documents/folder-blob-store.ts';
import { lookInside } from '../../src/documents/look-inside.ts';
import type { Role } from '../../src/domain/codes.ts';
import { offices } from '../../src/domain/law/kz/offices.ts';
import type { RequestContentInput } from '../../src/domain/requests/request-content.ts';
import { registrySeed } from '../../src/persistence/registry-seed.ts';
import { createRegistrySource } from '../../src/persistence/registry-source.ts';
import type { Services, UseCaseContext } from '../../src/use-cases/context.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { DeliveryRow } from '../../src/use-cases/ports/outbox.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { addDocument } from '../../src/use-cases/requests/add-document.ts';
import { createRequest } from '../../src/use-cases/requests/create-request.ts';
import { type TakeAction, takeAction } from '../../src/use-cases/requests/take-action.ts';
import { actorOfUser } from '../../src/use-cases/users/actor-of-user.ts';
import { openTestStores } from './stores.ts';
import { type TestClock, testClock } from './test-clock.ts';

export interface RequestWorld {
  readonly services: Services;
  readonly stores: Stores;
  readonly clock: TestClock;
  /** Holds `komek.db`. */
  readonly folder: string;
  /** A person of the role; the same one every time for the same arguments. */
  as(role: Role, who?: { name?: string; office?: string; state?: string }): Promise<UseCaseContext>;
  create(ctx: UseCaseContext, content: RequestContentInput): Promise<string>;
  /** Does the step and answers with the status after it. */
  take(
    ctx: UseCaseContext,
    id: string,
    action: string,
    payload?: unknown,
    more?: Partial<TakeAction>,
  ): Promise<string>;
  addPaper(ctx: UseCaseContext, id: string, type: string, released?: boolean): Promise<string>;
  /** Everything put into the outbox so far, oldest first. */
  outbox(): Promise<readonly DeliveryRow[]>;
  close(): Promise<void>;
}

/** Requests on a real database with the real treaty registry, and a clock that stands still. */
export async function requestWorld(): Promise<RequestWorld> {
  const { stores, folder, close } = openTestStores();
  const seed = registrySeed();
  await stores.registry.loadSeed(seed.treaties, seed.version);
  await stores.registry.loadOffices(offices);
  const clock = testClock('2026-09-01T06:00:00.000Z');
  const services: Services = {
    stores,
    blobs: createFolderBlobStore(`${folder}/documents`),
    lookInside,
    registry: createRegistrySource(stores.registry),
    clock,
    newId: uuidv7,
    homeState: 'KZ',
    timeZone: 'Asia/Almaty',
    baseUrl: 'https://komek.example',
  };
  const people = new Map<string, UserRow>();
  return {
    services,
    stores,
    clock,
    folder,
    async as(role, { name = role, office = role === 'prosecutor' ? 'AST' : undefined, state } = {}) {
      const key = [role, name, office, state].join(' ');
      const known = people.get(key) ?? aPerson({ role, name, office: office ?? null, state: state ?? null });
      if (!people.has(key)) await stores.users.create(known);
      people.set(key, known);
      return { ...services, actor: actorOfUser(known) };
    },
    create: async (ctx, content) => (await createRequest(ctx, content)).id,
    take: async (ctx, id, action, payload, more) =>
      (await takeAction(ctx, id, { action, payload, ...more })).status,
    addPaper: async (ctx, id, type, released = false) => {
      const bytes = new TextEncoder().encode(`${type} ${id}`);
      const document = {
        fileName: `${type}.txt`,
        bytes,
        type,
        language: 'ru',
        released,
      };
      return (await addDocument(ctx, id, document)).id;
    },
    outbox: async () => {
      const { items } = await stores.outbox.list({}, { limit: 200 });
      return [...items].reverse();
    },
    close,
  };
}

function aPerson(who: Pick<UserRow, 'role' | 'name' | 'office' | 'state'>): UserRow {
  const id = uuidv7();
  return {
    ...who,
    id,
    email: `${id}@komek.example`,
    language: 'ru',
    passwordHash: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    disabledAt: null,
  };
}

/** An MLA request to Spain, complete as the law asks, under the treaty of 2011. */
export const spanishRequest: RequestContentInput = {
  kind: 'mla',
  direction: 'outgoing',
  state: 'ES',
  caseNumber: '2571-0001',
  caseTitle: 'Case of the invented company',
  facts: 'Invented facts, told for the test.',
  offences: [{ category: 'corruption', article: '366', description: 'Invented', maxPenaltyMonths: 60 }],
  persons: [{ surname: 'Ахметов', givenNames: 'Вымышлен', nationalities: ['KZ'], role: 'witness' }],
  legalBasis: { treatyIds: ['kz-es-mla-2011'] },
  requestingAuthority: 'Invented investigating body',
  requestedAuthority: 'Ministry of Justice of Spain',
  measures: [{ code: 'documents', detail: 'Company papers' }],
  details: { suspicionOrCharge: 'Invented suspicion', letterheadSignatureSeal: 'yes' },
};
