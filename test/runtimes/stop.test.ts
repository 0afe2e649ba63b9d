import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { openSqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aDelivery, aUser } from '../support/change-builders.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { halfARequest, startNodeProgram } from '../support/node-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'komek-stop-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dataDir = (name: string) => ({ DATA_DIR: join(folder, name) });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a server told to end', { timeout: 40_000 }, () => {
  it('says at once that it is not ready, and goes on answering until a balancer has noticed', async () => {
    const server = await startNodeProgram({ ...dataDir('noticed'), STOP_DELAY: '1' });
    server.process.kill('SIGTERM');
    await pause(100);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get('connection')).toBe('close');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/sign-in`)).status).toBe(200);
    expect(await server.ended()).toBe(0);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('lets a request under way finish, takes no new one, and ends connections on which nothing is asked', async () => {
    const server = await startNodeProgram({ ...dataDir('slow'), STOP_DELAY: '0' });
    const asked = await halfARequest(server.url);
    const { port } = new URL(server.url);
    const idle = connect(Number(port), '127.0.0.1');
    await once(idle, 'connect');
    const hungUp = once(idle.resume(), 'end');
    await pause(50);
    server.process.kill('SIGTERM');
    await hungUp;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    await pause(300);
    expect(server.process.exitCode).toBeNull();
    expect(await asked.finish()).toBe(401);
    const finishedAt = Date.now();
    expect(await server.ended()).toBe(0);
    expect(Date.now() - finishedAt).toBeLessThan(2_000);
  });

  it('hears a signal twice in a row as one, and ends at once on a second one', async () => {
    const server = await startNodeProgram({ ...dataDir('twice'), STOP_DELAY: '60' });
    await halfARequest(server.url);
    server.process.kill('SIGTERM');
    server.process.kill('SIGTERM');
    await pause(700);
    expect(server.process.exitCode).toBeNull();
    server.process.kill('SIGTERM');
    const toldAt = Date.now();
    expect(await server.ended()).toBe(0);
    expect(Date.now() - toldAt).toBeLessThan(1_000);
  });

  it('from the terminal does not wait for a balancer', async () => {
    const server = await startNodeProgram({ ...dataDir('terminal'), STOP_DELAY: '60' });
    server.process.kill('SIGINT');
    expect(await server.ended()).toBe(0);
  });

  it('leaves messages it has taken and not begun to another process, which need not wait', async () => {
    const provider = await startFakeResend();
    const settings = {
      ...dataDir('mail'),
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: provider.url,
      STOP_DELAY: '0',
    };
    const first = await startNodeProgram(settings);
    const engine = openSqliteEngine(join(folder, 'mail/komek.db'));
    const { users, outbox } = createStores(engine);
    const user = aUser();
    await users.create(user);
    provider.next({ answer: 'silence' });
    await outbox.add(Array.from({ length: 8 }, () => aDelivery(user.id)));
    await expect.poll(() => provider.calls.length, { timeout: 8_000 }).toBe(1);
    first.process.kill('SIGTERM');
    const second = await startNodeProgram(settings);
    await expect.poll(() => provider.accepted.length, { timeout: 8_000 }).toBe(7);
    first.process.kill('SIGKILL');
    second.process.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    await engine.close();
    await provider.stop();
  });
});

describe('a fault that nothing caught', () => {
  it('is told without its words and ends the process with status 1', async () => {
    const file = join(folder, 'fault/komek.db');
    const thrower = join(folder, 'thrower.mjs');
    writeFileSync(
      thrower,
      "process.on('SIGUSR2', () => { throw new TypeError('Demonov is wanted\\n    at Demonov street'); });",
    );
    const server = await startNodeProgram(dataDir('fault'), ['--import', thrower]);
    server.process.kill('SIGUSR2');
    expect(await server.ended()).toBe(1);
    const lines = server.said().trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 'error',
      job: 'process',
      error: 'TypeError',
    });
    expect(server.said()).not.toContain('Demonov');
    expect(migrateSqlite(file)).toEqual([]);
  });
});
