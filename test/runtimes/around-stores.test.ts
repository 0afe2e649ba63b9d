import { afterAll, beforeAll, expect, it } from 'vitest';
import { aroundStores, countErrors } from '../../src/runtimes/around-stores.ts';
import { conflict, UseCaseError } from '../../src/use-cases/errors.ts';
import { aUser } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

let opened: TestStores;
beforeAll(() => {
  opened = openTestStores();
});
afterAll(() => opened.close());

it('every call of a store is told by its name and answered as before', async () => {
  const names: string[] = [];
  const stores = aroundStores(opened.stores, (name, call) => {
    names.push(name);
    return call();
  });
  const user = aUser();
  await stores.users.create(user);
  expect(await stores.users.findById(user.id)).toEqual(user);
  expect(names).toEqual(['users.create', 'users.findById']);
});

it('errors of the database are counted, refusals are not', async () => {
  const errors = countErrors();
  const fail = (error: unknown) =>
    errors.around('x', () => Promise.reject(error)).catch((same) => same === error);
  expect(await fail(new Error('disk I/O error'))).toBe(true);
  expect(await fail(new UseCaseError('unavailable'))).toBe(true);
  expect(await fail(conflict())).toBe(true);
  expect(await errors.around('x', async () => 5)).toBe(5);
  expect(errors.total()).toBe(2);
});
