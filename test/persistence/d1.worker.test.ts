import { openD1Stores } from '../support/d1-stores.ts';
import { describeAccounts } from './account-suite.ts';
import { describeAudit } from './audit-suite.ts';
import { describeCommits } from './commit-suite.ts';
import { describeFiles } from './file-suite.ts';
import { describeLists } from './list-suite.ts';
import { describeOutbox } from './outbox-suite.ts';
import { describeRecords } from './records-suite.ts';

describeAccounts(openD1Stores);
describeCommits(openD1Stores);
describeFiles(openD1Stores);
describeLists(openD1Stores);
describeRecords(openD1Stores);
describeOutbox(openD1Stores);
describeAudit(openD1Stores);
