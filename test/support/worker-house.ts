import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createAuth } from '../../src/auth/create-auth.ts';
import type { Role } from '../../src/domain/codes.ts';
import { offices } from '../../src/domain/law/kz/offices.ts';
import { loadPipeline } from '../../src/persistence/load-pipeline.ts';
import { loadRegistry } from '../../src/persistence/load-registry.ts';
import worker, { type WorkerEnvironment } from '../../src/runtimes/worker.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aUser } from './change-builders.ts';
import { openD1Stores } from './d1-stores.ts';

const settings = { BASE_URL: 'http://localhost', LOG_LEVEL: 'error' };

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A Worker on an empty D1 database with the real registry. */
export interface WorkerHouse {
  readonly stores: Stores;
  readonly environment: WorkerEnvironment;
  /** Opens accounts of a role and answers with the session cookie of the first. */
  hire(role: Role, change?: Partial<UserRow>, count?: number): Promise<string>;
  /** Asks as the holder of a cookie, and waits for what the Worker does after its answer. */
  ask(cookie: string, path: string, sent?: Sent): Promise<{ status: number; text: string }>;
}

export async function openWorkerHouse(
  change: (environment: WorkerEnvironment) => Partial<WorkerEnvironment> = () => ({}),
): Promise<WorkerHouse> {
  // Safe because wrangler.toml makes these bindings.
  const bindings = env as WorkerEnvironment;
  const environment: WorkerEnvironment = { ...bindings, ...settings, ...change(bindings) };
  const stores = await openD1Stores();
  await loadRegistry(stores.registry);
  await loadPipeline(stores.pipeline);
  await stores.registry.loadOffices(offices);
  const auth = createAuth(stores, { now: () => new Date().toISOString() }, { secure: false });
  return {
    stores,
    environment,
    async hire(role, of = {}, count = 1) {
      const people = Array.from({ length: count }, () => aUser({ role, ...of }));
      for (const person of people) await stores.users.create(person);
      const { secret } = await auth.sessions.start(people[0]?.id ?? '');
      return `${auth.cookie.name}=${secret}`;
    },
    async ask(cookie, path, { body, headers = {} } = {}) {
      const ctx = createExecutionContext();
      const request = new Request(settings.BASE_URL + path, {
        headers: { cookie, origin: settings.BASE_URL, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      const answer = await worker.fetch(request, environment, ctx);
      const text = await answer.text();
      await waitOnExecutionContext(ctx);
      return { status: answer.status, text };
    },
  };
}
