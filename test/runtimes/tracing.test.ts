import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArrivedSpan, startFakeCollector } from '../support/fake-collector.ts';
import { startNodeProgram } from '../support/node-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'komek-traces-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = (name: string, collector: string) => ({
  DATA_DIR: join(folder, name),
  STOP_DELAY: '0',
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
});
const attributesOf = ({ attributes }: ArrivedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const signIn = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email: 'demonov@example.org', password: 'hunter2' }),
  });

describe('with a collector', () => {
  it('a request is a span by route and status, joined to its caller’s trace, with the database calls under it', async () => {
    const collector = await startFakeCollector();
    const server = await startNodeProgram({
      ...settings('traced', collector.url),
      OTEL_SERVICE_NAME: 'register',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=of-the-collector',
    });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const answer = await signIn(server.url, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(answer.status).toBe(401);
    await fetch(`${server.url}/requests?q=Demonov`, { redirect: 'manual' });
    await fetch(`${server.url}/reset/a-secret-link`);
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);

    const spans = collector.spans();
    const request = spans.find(({ name }) => name === 'POST /api/v1/sessions');
    expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331', kind: 2 });
    expect(request && attributesOf(request)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/api/v1/sessions',
      'http.response.status_code': 401,
      'komek.request_id': answer.headers.get('x-request-id'),
    });
    const children = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect(children.map(({ name }) => name)).toContain('users.findByEmail');
    expect(children.every((child) => child.traceId === traceId && child.kind === 3)).toBe(true);
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['GET /requests', 'GET /reset/:secret']),
    );
    expect(collector.resources()[0]?.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'register' },
    });
    expect(collector.headers[0]).toMatchObject({ 'x-key': 'of-the-collector' });
    expect(collector.bodies.join('')).not.toMatch(/demonov|hunter2|a-secret-link/i);
    await collector.stop();
  });

  it('that is away requests are answered as ever, which is told once and holds nothing up', async () => {
    const collector = await startFakeCollector();
    await collector.stop();
    const server = await startNodeProgram({
      ...settings('away', collector.url),
    });
    for (let i = 0; i < 20; i++) expect((await signIn(server.url)).status).toBeGreaterThanOrEqual(401);
    const told = () =>
      server
        .said()
        .split('\n')
        .filter((line) => line.includes('"job":"traces"'));
    await expect.poll(() => told().length, { timeout: 15_000 }).toBe(1);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const toldAt = Date.now();
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(Date.now() - toldAt).toBeLessThan(4_000);
    expect(told()).toHaveLength(1);
  }, 30_000);
});

it.each([
  ['without a collector nothing', '', /loaded: 0 of [1-9]/],
  ['with one something', 'http://127.0.0.1:9', /loaded: [1-9]\d* of/],
])('%s of OpenTelemetry is loaded', async (name, collector, loaded) => {
  const teller = join(folder, 'teller.mjs');
  writeFileSync(
    teller,
    `import { createRequire } from 'node:module';
    process.on('SIGUSR2', () => {
      const paths = Object.keys(createRequire(import.meta.url).cache);
      const ours = paths.filter((path) => path.includes('@opentelemetry'));
      console.log('loaded: ' + ours.length + ' of ' + paths.length);
    })`,
  );
  const server = await startNodeProgram(settings(name, collector), ['--import', teller]);
  server.process.kill('SIGUSR2');
  await expect.poll(() => server.said()).toMatch(loaded);
  server.process.kill('SIGKILL');
  await server.ended();
});
