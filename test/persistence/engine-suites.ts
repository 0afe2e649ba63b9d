import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { describeAccounts } from './account-suite.ts';
import { describeAlarms } from './alarm-suite.ts';
import { describeAssets } from './asset-suite.ts';
import { describeAudit } from './audit-suite.ts';
import { describeAuthorities } from './authority-suite.ts';
import { describeCommits } from './commit-suite.ts';
import { describeCounts } from './count-suite.ts';
import { describeFigures } from './figure-suite.ts';
import { describeFiles } from './file-suite.ts';
import { describeInventedLists } from './invented-list-suite.ts';
import { describeLists } from './list-suite.ts';
import { describeOutbox } from './outbox-suite.ts';
import { describePipeline } from './pipeline-suite.ts';
import { describeRecords } from './records-suite.ts';
import { describeSavedViews } from './saved-view-suite.ts';
import { describeTreatyChanges } from './treaty-change-suite.ts';
import { describeTyping } from './typing-suite.ts';
import { describeWaiting } from './waiting-suite.ts';

/** What every engine promises. `openStores` gives stores on an empty database. */
export function describeEngine(openStores: () => Promise<Stores>): void {
  describeAccounts(openStores);
  describeCommits(openStores);
  describeCounts(openStores);
  describeFigures(openStores);
  describeFiles(openStores);
  describeLists(openStores);
  describeInventedLists(openStores);
  describeRecords(openStores);
  describeOutbox(openStores);
  describeAudit(openStores);
  describeTreatyChanges(openStores);
  describeAuthorities(openStores);
  describePipeline(openStores);
  describeAlarms(openStores);
  describeAssets(openStores);
  describeWaiting(openStores);
  describeTyping(openStores);
  describeSavedViews(openStores);
}
