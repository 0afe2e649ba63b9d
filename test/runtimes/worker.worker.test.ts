import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import worker, { type WorkerEnvironment } from '../../src/runtimes/worker.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aDelivery, aUser } from '../support/change-builders.ts';
import { openD1Stores } from '../support/d1-stores.ts';

// Safe because wrangler.toml makes these bindings.
const environment = env as WorkerEnvironment;

const ask = async (path: string) => {
  const ctx = createExecutionContext();
  const response = await worker.fetch(new Request(`http://localhost${path}`), environment, ctx);
  await waitOnExecutionContext(ctx);
  return response;
};

describe('the Worker', () => {
  let stores: Stores;
  beforeAll(async () => {
    stores = await openD1Stores();
  });

  it('says that it is there and that its database answers', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('lets nobody in without signing in', async () => {
    expect((await ask('/api/v1/me')).status).toBe(401);
  });

  it('holds messages on schedule while no mail transport is configured', async () => {
    const user = aUser();
    await stores.users.create(user);
    await stores.outbox.add([aDelivery(user.id)]);
    const ctx = createExecutionContext();
    await worker.scheduled(undefined, environment, ctx);
    await waitOnExecutionContext(ctx);
    expect((await stores.outbox.list({ status: 'held' }, { limit: 5 })).total).toBe(1);
  });
});
