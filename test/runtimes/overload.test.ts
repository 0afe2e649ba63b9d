import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halfARequest, startNodeProgram } from '../support/node-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'komek-overload-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a server with more to do than it can', () => {
  it('refuses further requests with 503 and Retry-After, shows itself to watchers, and takes them again afterwards', async () => {
    const server = await startNodeProgram({
      DATA_DIR: join(folder, 'many'),
      MAX_IN_FLIGHT: '2',
      STOP_DELAY: '0',
    });
    const slow = [await halfARequest(server.url), await halfARequest(server.url, 2)] as const;

    const refused = await fetch(`${server.url}/api/v1/me`);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({
      code: 'overloaded',
      requestId: refused.headers.get('x-request-id'),
    });
    const page = await fetch(`${server.url}/sign-in`, { headers: { 'accept-language': 'ru' } });
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).not.toBeNull();
    expect(await page.text()).toContain('Слишком много обращений');

    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/^komek_http_requests_in_flight 2$/m);
    expect(metrics).toMatch(/^komek_http_requests_refused_total 2$/m);

    expect(await slow[0].finish()).toBe(401);
    expect((await fetch(`${server.url}/api/v1/me`)).status).toBe(401);
    expect(await slow[1].finish()).toBe(401);
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
  });

  it('refuses while what has arrived waits too long for its turn, and recovers by itself', async () => {
    const hog = join(folder, 'hog.mjs');
    writeFileSync(
      hog,
      `process.on('SIGUSR2', () => {
        const until = Date.now() + 5_000;
        const turn = () => {
          const end = Date.now() + 1_300;
          while (Date.now() < end);
          if (end < until) setTimeout(turn, 50);
        };
        turn();
      });`,
    );
    const server = await startNodeProgram({ DATA_DIR: join(folder, 'late'), STOP_DELAY: '0' }, [
      '--import',
      hog,
    ]);
    expect((await fetch(`${server.url}/api/v1/me`)).status).toBe(401);
    server.process.kill('SIGUSR2');
    await pause(3_000);
    const late = await fetch(`${server.url}/api/v1/me`);
    expect(late.status).toBe(503);
    expect((await late.json()).code).toBe('overloaded');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const me = async () => (await fetch(`${server.url}/api/v1/me`)).status;
    await expect.poll(me, { timeout: 8_000 }).toBe(401);
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
  });
});
