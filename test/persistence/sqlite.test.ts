import { afterAll } from 'vitest';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { describeAccounts } from './account-suite.ts';
import { describeAudit } from './audit-suite.ts';
import { describeCommits } from './commit-suite.ts';
import { describeCounts } from './count-suite.ts';
import { describeFiles } from './file-suite.ts';
import { describeInventedLists } from './invented-list-suite.ts';
import { describeLists } from './list-suite.ts';
import { describeOutbox } from './outbox-suite.ts';
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

describeAccounts(openStores);
describeCommits(openStores);
describeCounts(openStores);
describeFiles(openStores);
describeLists(openStores);
describeInventedLists(openStores);
describeRecords(openStores);
describeOutbox(openStores);
describeAudit(openStores);
