import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/domain/codes.ts';
import { type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const filing = ['prosecutor', 'central', 'central_head', 'signatory', 'chancery'] as const;
const readers: Readonly<Record<string, readonly Role[]>> = {
  '/api/v1/me': roles,
  '/api/v1/offices': roles,
  '/api/v1/treaties': roles,
  '/api/v1/registry/summary': roles,
  '/api/v1/states/ES/coverage': roles,
  '/api/v1/requests': [...filing, 'liaison', 'leadership', 'auditor'],
  '/api/v1/counts': [...filing, 'leadership'],
  '/api/v1/asset-sums': ['central', 'central_head', 'signatory', 'leadership'],
  '/api/v1/users': ['admin'],
  '/api/v1/deliveries': ['admin'],
  '/api/v1/access-log': ['auditor'],
};

describe.each(Object.entries(readers))('%s', (path, allowed) => {
  test.each(roles)('answers a %s as the table of roles says', async (role) => {
    const answer = await (await app.as(role))(path);
    expect(answer.status).toBe(allowed.includes(role) ? 200 : 403);
  });
});

test.each(['users', 'deliveries', 'access-log'])(
  'a damaged cursor of %s is refused naming it',
  async (list) => {
    const ask = await app.as(list === 'access-log' ? 'auditor' : 'admin');
    const answer = await ask(`/api/v1/${list}?cursor=nonsense`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe('/cursor');
  },
);

test.each([
  ['deliveries?status=lost', '/status'],
  ['deliveries?request=7', '/request'],
  ['users?limit=1000', '/limit'],
])('%s is refused at %s', async (query, pointer) => {
  const answer = await (await app.as('admin'))(`/api/v1/${query}`);
  expect(answer.status).toBe(422);
  expect((await answer.json()).findings[0].path).toBe(pointer);
});
