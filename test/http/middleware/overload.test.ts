import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/http/app.ts';
import { baseUrl, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

describe('under overload', () => {
  test('nothing is looked up before a request is refused, and the refusal is told as a warning', async () => {
    const lines: object[] = [];
    const untouched = new Proxy(app.services.stores, {
      get: (_, name) => {
        throw new Error(`${String(name)} was asked`);
      },
    });
    const busy = createApp({
      services: { ...app.services, stores: untouched },
      secureCookies: false,
      log: (line) => lines.push(line),
      asset: async () => undefined,
      clientAddress: () => undefined,
      load: { maxInFlight: 10, isLagging: () => true },
    });
    const refused = await busy.request(
      `${baseUrl}/api/v1/requests`,
      json('POST', {}, { authorization: 'Bearer some-token', 'idempotency-key': 'k' }),
    );
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await refused.json()).toMatchObject({ code: 'overloaded', status: 503 });
    expect(lines).toEqual([
      expect.objectContaining({ level: 'warn', status: 503, route: '/api/v1/requests', method: 'POST' }),
    ]);
    expect((await busy.request(`${baseUrl}/healthz`)).status).toBe(200);
  });
});
