import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

/** The only addresses that answer somebody who has not signed in. Whoever adds one decides it here. */
const publicRoutes = [
  'GET /healthz',
  'GET /readyz',
  'GET /assets/*',
  'GET /api/docs',
  'GET /api/docs/init.js',
  'GET /api/v1/openapi.json',
  'POST /api/v1/sessions',
  'GET /calendar/:secret',
  'POST /webhooks/resend',
  'GET /sign-in',
  'POST /sign-in',
  'GET /setup/:secret',
  'POST /setup/:secret',
  'GET /invitation/:secret',
  'POST /invitation/:secret',
  'GET /reset',
  'POST /reset',
  'GET /reset/:secret',
  'POST /reset/:secret',
  'POST /language',
];

const id = '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f';
const addressOf = (path: string) => path.replace(/\*$/, 'nothing.css').replace(/:\w+(\{[^}]+\})?/g, id);
const isProgram = (path: string) => /^\/(api|metrics)/.test(path);
const guarded = () =>
  [
    ...new Set(
      app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    ),
  ]
    .filter((route) => !publicRoutes.includes(route))
    .map((route) => route.split(' ') as [method: string, path: string]);

describe('without a session', () => {
  test('the test walks over the routes of both kinds', () => {
    const paths = guarded().map(([, path]) => path);
    expect(paths.filter(isProgram).length).toBeGreaterThan(20);
    expect(paths.filter((path) => !isProgram(path)).length).toBeGreaterThan(10);
  });

  test('every address of the API answers 401 as a problem', async () => {
    for (const [method, path] of guarded().filter(([, each]) => isProgram(each))) {
      const answer = await app.ask(addressOf(path), { method });
      expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 401`);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  test('every page leads to the sign-in page', async () => {
    for (const [method, path] of guarded().filter(([, each]) => !isProgram(each))) {
      const form = method === 'POST' ? { body: new URLSearchParams({ field: 'value' }) } : {};
      const answer = await app.ask(addressOf(path), { method, ...form });
      expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 303`);
      expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
    }
  });

  test('the list of public addresses has nothing that is gone', () => {
    const existing = app.routes.map(({ method, path }) => `${method} ${path}`);
    expect(publicRoutes.filter((route) => !existing.includes(route))).toEqual([]);
  });
});

test('every operation of the API is described, and every described one exists', () => {
  const undescribed = new Set(['GET /api/docs', 'GET /api/docs/init.js', 'GET /api/v1/openapi.json']);
  const existing = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/(api|healthz|readyz|metrics)/.test(path))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !undescribed.has(route));
  const described = Object.entries(app.described.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(described.sort()).toEqual([...new Set(existing)].sort());
});
