import type { RecordKey } from '../../../domain/requests/record-payload.ts';
import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';

/** What the controls of the records beside the status are called. */
export const recordLabels: Readonly<Record<RecordKey, Text>> = {
  recordId: caseRecords.recordId,
  on: caseRecords.on,
  state: caseRecords.state,
  assurance: caseRecords.assurance,
  duties: caseRecords.duties,
  development: caseRecords.development,
};

/** Where a key means something more exact in one record. */
export const exactRecordLabels: Readonly<Record<string, Text>> = {
  'record_assurance/text': caseRecords.assuranceText,
  'record_assurance/on': caseRecords.dateOfPaper,
  'record_assurance/state': caseRecords.givenByState,
  'record_assurance/by': caseRecords.givenByAuthority,
  'follow_assurance/recordId': caseRecords.whichAssurance,
  'follow_assurance/text': caseRecords.particulars,
};
