import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import worker, { type WorkerEnvironment } from '../../src/runtimes/worker.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aDelivery, aUser, noon } from '../support/change-builders.ts';
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

  const run = async (cron: string, bindings = environment) => {
    const ctx = createExecutionContext();
    await worker.scheduled({ cron }, bindings, ctx);
    await waitOnExecutionContext(ctx);
  };

  it('keeps a session that ended until the hour', async () => {
    const user = aUser();
    await stores.users.create(user);
    const ended = { idHash: 'ended', userId: user.id, createdAt: noon, expiresAt: noon };
    await stores.credentials.addSession(ended);
    await run('* * * * *');
    expect(await stores.credentials.findSession('ended')).toBeDefined();
    await run('23 * * * *');
    expect(await stores.credentials.findSession('ended')).toBeUndefined();
  });

  it('holds messages each minute while no mail transport is configured', async () => {
    const user = aUser();
    await stores.users.create(user);
    await stores.outbox.add([aDelivery(user.id)]);
    await run('* * * * *');
    expect((await stores.outbox.list({ status: 'held' }, { limit: 5 })).total).toBe(1);
  });

  it('logs a fault of a schedule by its job', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const failing = () => {
      throw new TypeError('Demonov is wanted');
    };
    const broken = { ...environment, DB: { prepare: failing, batch: failing } as unknown as D1Database };
    await run('* * * * *', broken);
    await run('23 * * * *', broken);
    const lines = told.mock.calls.map(([line]) => JSON.parse(String(line)));
    told.mockRestore();
    expect(lines.map(({ job }) => job)).toEqual([
      'dispatch',
      'forget-expired',
      'forget-answers',
      'write-digests',
    ]);
    expect(JSON.stringify(lines)).not.toContain('Demonov');
  });

  it('does nothing on a schedule that it does not know', async () => {
    await expect(run('0 0 * * *')).rejects.toThrow('no job for the schedule');
  });
});
