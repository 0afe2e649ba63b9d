import type { PayloadKey } from '../../../domain/requests/neutral-actions.ts';
import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { exactRecordLabels, recordLabels } from './record-labels.ts';

const labels: Readonly<Record<PayloadKey, Text>> = {
  reason: requestPage.reason,
  text: requestPage.text,
  source: requestPage.sourceField,
  theirReference: requestPage.theirReference,
  occurredAt: requestPage.occurredAt,
  at: requestPage.at,
  dueOn: requestPage.dueOn,
  outcome: requestPage.outcome,
  office: requestPage.officeField,
  assigneeId: requestPage.assigneeId,
  treatyIds: requestPage.treatyIds,
  track: requestPage.track,
  value: requestPage.value,
  deadline: requestPage.deadlineField,
  ground: requestPage.ground,
  answer: requestPage.answer,
  by: requestPage.by,
  questionId: requestPage.questionId,
  documentIds: requestPage.documentIds,
  documentId: requestPage.documentId,
  ...recordLabels,
};

/** Where a key means something more exact in one step. */
const exact: Readonly<Record<string, Text>> = {
  'take_under_control/dueOn': requestPage.controlUntil,
  'record_extension/dueOn': requestPage.extendedTo,
  'ask_question/dueOn': requestPage.answerBy,
  'ask_question/text': requestPage.question,
  'answer_question/text': requestPage.answerText,
  'grant/office': requestPage.executingOffice,
  'assign/office': requestPage.executingOffice,
  ...exactRecordLabels,
};

/** What a control of a step's form is called. */
export const stepLabel = (action: string, key: string): Text | undefined =>
  exact[`${action}/${key}`] ?? labels[key as PayloadKey];
