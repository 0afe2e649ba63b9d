import { afterAll } from 'vitest';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { describeCommits } from './commit-suite.ts';
import { describeLists } from './list-suite.ts';
import { describeRecords } from './records-suite.ts';

const opened: TestStores[] = [];
const openStores = async () => {
  const test = openTestStores();
  opened.push(test);
  return test.stores;
};
afterAll(async () => {
  for (const test of opened) await test.close();
});

describeCommits(openStores);
describeLists(openStores);
describeRecords(openStores);
