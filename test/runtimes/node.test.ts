import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { openConnection } from '../../src/persistence/sqlite-engine.ts';
import { startNode } from '../../src/runtimes/start-node.ts';
import { aDelivery, aUser } from '../support/change-builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-node-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const start = async (dataDir: string) => {
  const config = parseConfig({ PORT: String(await freePort()), DATA_DIR: join(folder, dataDir) });
  return { config, server: await startNode(config, () => undefined) };
};

describe('the server on Node', () => {
  it('opens a new data folder with registry and offices, answers, and stops', async () => {
    const { config, server } = await start('new');
    expect((await fetch(`${config.baseUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${config.baseUrl}/readyz`)).status).toBe(200);
    expect((await fetch(`${config.baseUrl}/api/v1/me`)).status).toBe(401);
    expect((await server.services.registry.current()).treaties.length).toBeGreaterThan(100);
    expect((await server.services.stores.registry.offices()).length).toBeGreaterThanOrEqual(20);
    await server.stop();
    await expect(fetch(`${config.baseUrl}/healthz`)).rejects.toThrow();
  });

  it('keeps what was stored when it is started again', async () => {
    const first = await start('again');
    const user = aUser();
    await first.server.services.stores.users.create(user);
    await first.server.stop();
    const second = await start('again');
    expect(await second.server.services.stores.users.findById(user.id)).toEqual(user);
    await second.server.stop();
  });

  it('looks at a new message at once, and holds it while no mail transport is configured', async () => {
    const { server } = await start('mail');
    const { stores } = server.services;
    const user = aUser();
    await stores.users.create(user);
    await stores.outbox.add([aDelivery(user.id)]);
    await expect
      .poll(async () => (await stores.outbox.list({ status: 'held' }, { limit: 5 })).total, {
        timeout: 2_000,
      })
      .toBe(1);
    await server.stop();
  });

  it('tells callers behind a proxy on this machine apart, and itself from them', async () => {
    const { config, server } = await start('proxied');
    const { auth, clock, stores } = server.services;
    const key = await auth.secrets.hash('address:203.0.113.7');
    for (let i = 0; i < 20; i++) await stores.credentials.addFailure(key, clock.now());
    const signIn = async (forwarded: Record<string, string>) => {
      const answer = await fetch(`${config.baseUrl}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...forwarded },
        body: JSON.stringify({ email: 'nobody@example.org', password: 'wrong' }),
      });
      return answer.status;
    };
    expect(await signIn({ 'x-forwarded-for': '203.0.113.7' })).toBe(429);
    expect(await signIn({ 'x-forwarded-for': '203.0.113.8' })).toBe(401);
    expect(await signIn({})).toBe(401);
    const metrics = (headers: Record<string, string>) => fetch(`${config.baseUrl}/metrics`, { headers });
    expect((await metrics({})).status).toBe(200);
    expect((await metrics({ 'x-forwarded-for': '127.0.0.1' })).status).toBe(401);
    await server.stop();
  });

  it('gives up its port and ends where the set-up link cannot be made', async () => {
    const dataDir = join(folder, 'damaged');
    const file = join(dataDir, 'komek.db');
    mkdirSync(dataDir);
    migrateSqlite(file);
    const connection = openConnection(file);
    connection.exec('DROP TABLE "OneTimeLink"');
    connection.close();
    const result = spawnSync(process.execPath, ['dist/node.js'], {
      env: { PORT: String(await freePort()), DATA_DIR: dataDir },
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^Komek cannot start: /);
  });

  it('refuses a bad setting with one line and status 1', () => {
    const result = spawnSync(process.execPath, ['dist/node.js'], {
      env: { PORT: 'eighty' },
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(/^Komek cannot start: PORT must be [^\n]+\n$/);
  });
});
