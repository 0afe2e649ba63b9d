import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import worker, { type WorkerEnvironment } from '../../src/runtimes/worker.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aDelivery, aUser, noon } from '../support/change-builders.ts';
import { openD1Stores } from '../support/d1-stores.ts';
import { aTreaty } from '../support/treaty-builders.ts';

// Safe because wrangler.toml makes these bindings.
const environment: WorkerEnvironment = { ...(env as WorkerEnvironment), BASE_URL: 'http://localhost' };

const ask = async (path: string, bindings = environment) => {
  const ctx = createExecutionContext();
  const response = await worker.fetch(new Request(`http://localhost${path}`), bindings, ctx);
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
    const empty = await ask('/readyz');
    expect(empty.status).toBe(503);
    expect(await empty.json()).toMatchObject({ troubles: ['registry_missing'] });
    await stores.registry.loadSeed([aTreaty()], 'v1');
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

  it('sends each minute what waits, through Resend', async () => {
    const user = aUser();
    await stores.users.create(user);
    await stores.outbox.add([aDelivery(user.id)]);
    const sent = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json({ id: 'provider-1' }));
    await run('* * * * *', { ...environment, RESEND_API_KEY: 'key' });
    const addresses = sent.mock.calls.map(([address]) => String(address));
    sent.mockRestore();
    expect(addresses).not.toEqual([]);
    expect(new Set(addresses)).toEqual(new Set(['https://api.resend.com/emails']));
    expect((await stores.outbox.list({ status: 'queued' }, { limit: 5 })).total).toBe(0);
    expect((await stores.outbox.list({ status: 'sent' }, { limit: 50 })).total).toBe(addresses.length);
  });

  it.each([
    ['SMTP_URL', { SMTP_URL: 'smtp://mail.example.kz' }],
    ['BASE_URL', { BASE_URL: undefined }],
    ['DB', { DB: undefined }],
    ['BLOBS', { BLOBS: undefined }],
  ])(
    'that cannot start because of %s says so at the first request and the first run',
    async (name, change) => {
      const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
      const broken = { ...environment, ...change } as WorkerEnvironment;
      const answer = await ask('/healthz', broken);
      const why = new RegExp(`^Komek cannot start: ${name} [^\\n]+\\n$`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toMatch(why);
      await expect(run('* * * * *', broken)).rejects.toThrow(`Komek cannot start: ${name}`);
      const lines = told.mock.calls.map(([line]) => JSON.parse(String(line)));
      told.mockRestore();
      expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
        expect.stringContaining(`error Komek cannot start: ${name}`),
        expect.stringContaining(`error Komek cannot start: ${name}`),
      ]);
    },
  );

  it('logs a fault of a schedule by its job', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const failing = () => {
      throw new TypeError('Demonov is wanted');
    };
    const broken = { ...environment, DB: { prepare: failing, batch: failing } as unknown as D1Database };
    await run('* * * * *', broken);
    await run('*/5 * * * *', broken);
    await run('23 * * * *', broken);
    const lines = told.mock.calls.map(([line]) => JSON.parse(String(line)));
    told.mockRestore();
    expect(lines.map(({ job }) => job)).toEqual([
      'dispatch',
      'alarms',
      'forget-expired',
      'forget-answers',
      'write-digests',
      'tell-of-treaty-changes',
    ]);
    expect(JSON.stringify(lines)).not.toContain('Demonov');
  });

  it('does nothing on a schedule that it does not know', async () => {
    await expect(run('0 0 * * *')).rejects.toThrow('no job for the schedule');
  });
});
