import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/domain/sha256.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppDependencies } from '../../src/http/context.ts';
import type { BlobStore } from '../../src/use-cases/ports/stores.ts';
import type { WatchStore } from '../../src/use-cases/ports/watch.ts';
import { baseUrl, json, type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

describe('every answer', () => {
  test('tells the browser to run nothing but ours', async () => {
    const { headers } = await app.ask('/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is written to the log by the pattern of its route, without ids, searches or names', async () => {
    const ask = await app.as('prosecutor');
    const id = '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f';
    await ask(`/api/v1/requests/${id}`);
    await ask('/api/v1/requests?q=Demonov');
    const lines = app.lines.slice(-2);
    expect(lines).toMatchObject([
      { method: 'GET', route: '/api/v1/requests/:id', status: 404 },
      { method: 'GET', route: '/api/v1/requests', status: 200 },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Demonov|01985f3e-7c1a-7b2e/);
  });

  test('to an address or a method the API does not have says so', async () => {
    const ask = await app.as('prosecutor');
    expect(await (await ask('/api/v1/nothing')).json()).toMatchObject({ status: 404, code: 'not_found' });
    const put = await ask('/api/v1/requests', { method: 'PUT' });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
    const options = await app.ask('/api/v1/requests', { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toContain('POST');
  });
});

describe('a fault of ours', () => {
  test('is 500 with a request id and nothing of the fault itself', async () => {
    const lines: object[] = [];
    const broken = createApp({
      services: {
        ...app.services,
        stores: {
          ...app.services.stores,
          users: {
            ...app.services.stores.users,
            findByEmail: () => Promise.reject(new Error('password of Demonov is hunter2')),
          },
        },
      },
      secureCookies: true,
      log: (line) => lines.push(line),
      asset: async () => undefined,
      clientAddress: () => undefined,
    });
    const answer = await broken.request(
      `${baseUrl}/api/v1/sessions`,
      json(
        'POST',
        { email: 'a@b.example', password: 'x' },
        { 'x-request-id': '01985f3e7c1a7b2e9d3f0a1b2c3d4e5f' },
      ),
    );
    expect(answer.status).toBe(500);
    const told = await answer.text();
    expect(JSON.parse(told)).toMatchObject({
      code: 'internal',
      requestId: '01985f3e7c1a7b2e9d3f0a1b2c3d4e5f',
    });
    expect(told + JSON.stringify(lines)).not.toMatch(/Demonov|hunter2/);
    expect(lines.at(-1)).toMatchObject({
      level: 'error',
      status: 500,
      requestId: '01985f3e7c1a7b2e9d3f0a1b2c3d4e5f',
      error: 'Error',
    });
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
  });
});

describe('health', () => {
  test('the process and the database answer', async () => {
    expect(await (await app.ask('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await app.ask('/readyz')).json()).toEqual({ status: 'ok' });
  });

  const readyWith = async (
    change: Partial<AppDependencies> & { watch?: Partial<WatchStore>; blobs?: BlobStore },
  ) => {
    const { watch, blobs = app.services.blobs, ...deps } = change;
    const lines: object[] = [];
    const changed = createApp({
      services: {
        ...app.services,
        blobs,
        stores: { ...app.services.stores, watch: { ...app.services.stores.watch, ...watch } },
      },
      secureCookies: false,
      log: (line) => lines.push(line),
      asset: async () => undefined,
      clientAddress: () => undefined,
      ...deps,
    });
    expect((await changed.request('/healthz')).status).toBe(200);
    const answer = await changed.request('/readyz', { headers: { 'accept-language': 'en' } });
    return { status: answer.status, body: await answer.json(), lines };
  };

  test('with a trouble of the database the process lives but is not ready, and says in words why', async () => {
    const cause = Object.assign(new Error('/srv/data/komek.db is full'), { code: 'SQLITE_FULL' });
    const { status, body, lines } = await readyWith({
      watch: { findTrouble: async () => ({ code: 'database_not_writable', cause }) },
    });
    expect(status).toBe(503);
    expect(body).toMatchObject({
      code: 'unavailable',
      troubles: ['database_not_writable'],
      detail: expect.stringContaining('disk is full'),
    });
    expect(lines).toContainEqual(
      expect.objectContaining({ job: 'readyz', trouble: 'database_not_writable', code: 'SQLITE_FULL' }),
    );
    expect(JSON.stringify([body, lines])).not.toContain('/srv/data');
  });

  test('without the folder of its documents, or while that hangs, it is not ready', async () => {
    const bytes = new TextEncoder().encode('invented');
    const sha256 = await sha256Hex(bytes);
    const newestDocument = async () => sha256;
    const missing = { status: 503, body: { troubles: ['documents_missing'] } };
    expect(await readyWith({ watch: { newestDocument } })).toMatchObject(missing);
    await app.services.blobs.put(sha256, bytes, 'text/plain');
    expect((await readyWith({ watch: { newestDocument } })).status).toBe(200);
    const blobs = { ...app.services.blobs, has: () => new Promise<boolean>(() => undefined) };
    expect(await readyWith({ watch: { newestDocument }, blobs })).toMatchObject(missing);
  });

  test('a process that is to end, or has no registry, is not ready', async () => {
    expect(await readyWith({ isStopping: () => true })).toMatchObject({
      status: 503,
      body: { troubles: ['stopping'], detail: expect.stringContaining('told to end') },
    });
    const registry = { current: async () => ({ ...(await app.services.registry.current()), treaties: [] }) };
    expect(await readyWith({ services: { ...app.services, registry } })).toMatchObject({
      status: 503,
      body: { troubles: ['registry_missing'] },
    });
  });
});

describe('metrics', () => {
  test('are for this machine and for administrators with a token', async () => {
    app.from('203.0.113.9');
    expect((await app.ask('/metrics')).status).toBe(401);
    const central = await app.as('central');
    expect((await central('/metrics')).status).toBe(403);
    const admin = await app.as('admin');
    const answer = await admin('/metrics');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(
      'komek_http_request_duration_seconds_count{method="GET",route="/healthz",status="2xx"}',
    );
    app.from('127.0.0.1');
    expect((await app.ask('/metrics')).status).toBe(200);
    expect((await app.ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(401);
  });
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 with examples and declared errors', async () => {
    const document = await (await app.ask('/api/v1/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    const operations = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap(
      (path) => Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(operations).size).toBe(operations.length);
    const open = document.paths['/api/v1/requests'].post;
    expect(Object.keys(open.responses)).toEqual(
      expect.arrayContaining(['201', '400', '401', '403', '413', '415', '422']),
    );
    expect(open.requestBody.content['application/json'].example.kind).toBe('mla');
    expect(
      open.responses['422'].content['application/problem+json'].examples.invalid.value.findings,
    ).toHaveLength(1);
  });

  test('is shown by a page that may be styled inline and by no other', async () => {
    const page = await app.ask('/api/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await page.text()).not.toMatch(/<script>|<style>| style="/);
    expect((await app.ask('/api/docs/init.js')).headers.get('content-type')).toContain('javascript');
  });
});
