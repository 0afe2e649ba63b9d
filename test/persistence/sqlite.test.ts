import { afterAll } from 'vitest';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { describeEngine } from './engine-suites.ts';

const opened: TestStores[] = [];
afterAll(async () => {
  for (const test of opened) await test.close();
});

describeEngine(async () => {
  const test = openTestStores();
  opened.push(test);
  return test.stores;
});
