import type { RecordKey } from '../../../domain/requests/record-payload.ts';
import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';

/** What the controls of the records beside the status are called. */
export const recordLabels: Readonly<Record<RecordKey, Text>> = {
  recordId: caseRecords.recordId,
  on: caseRecords.on,
  until: caseRecords.until,
  state: caseRecords.state,
  country: caseRecords.country,
  assurance: caseRecords.assurance,
  duties: caseRecords.duties,
  development: caseRecords.development,
  condition: caseRecords.condition,
  side: caseRecords.side,
  event: caseRecords.development,
  offence: caseRecords.offence,
  decision: caseRecords.decision,
  property: caseRecords.property,
  stage: caseRecords.stage,
  amount: caseRecords.amount,
  currency: caseRecords.currency,
  instrument: caseRecords.instrument,
};

/** Where a key means something more exact in one record. */
export const exactRecordLabels: Readonly<Record<string, Text>> = {
  'record_assurance/text': caseRecords.assuranceText,
  'record_assurance/on': caseRecords.dateOfPaper,
  'record_assurance/state': caseRecords.givenByState,
  'record_assurance/by': caseRecords.givenByAuthority,
  'follow_assurance/recordId': caseRecords.whichAssurance,
  'follow_assurance/text': caseRecords.particulars,
  'record_condition/text': caseRecords.conditionText,
  'record_condition/on': caseRecords.dateOfPaper,
  'record_condition/by': caseRecords.setByAuthority,
  'answer_condition/recordId': caseRecords.whichCondition,
  'follow_condition/recordId': caseRecords.whichCondition,
  'follow_condition/text': caseRecords.particulars,
  'record_charge/text': caseRecords.chargeText,
  'record_charge/on': caseRecords.committedOn,
  'record_onward_extradition/country': caseRecords.thirdState,
  'record_onward_extradition/text': caseRecords.particulars,
  'record_specialty_consent/recordId': caseRecords.whichMatter,
  'record_specialty_consent/theirReference': caseRecords.consentReference,
  'record_asset/text': caseRecords.assetText,
  'record_asset/country': caseRecords.assetCountry,
  'record_asset_amount/recordId': caseRecords.whichAsset,
  'record_asset_amount/text': caseRecords.particulars,
};
