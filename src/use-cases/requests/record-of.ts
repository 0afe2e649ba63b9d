import { startOfDay } from '../../domain/plain-date.ts';
import type { ActionPayload, ActionTexts } from '../../domain/requests/action.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { treatyIdsOf } from '../../domain/requests/legal-basis.ts';
import { recordKeys } from '../../domain/requests/record-payload.ts';
import type { NewAction } from './append-action.ts';
import type { LoadedRequest } from './load-request.ts';
import type { OwnStep } from './own-steps.ts';

/** The appended row of a step: codes, dates and ids in the payload, words apart. */
export function recordOf(
  own: OwnStep,
  payload: ActionPayloadInput,
  note: string | undefined,
  loaded: LoadedRequest,
  timeZone: string,
): NewAction {
  return {
    action: own.step.action,
    capacity: own.capacity,
    status: own.step.to,
    payload: factsOf(own, payload, loaded, timeZone),
    texts: wordsOf(payload, note),
    ...(own.step.action === 'release_document' && payload.documentId
      ? { releasedDocumentId: payload.documentId }
      : {}),
  };
}

const plainFacts = [
  'documentIds',
  'dueOn',
  'outcome',
  'office',
  'assigneeId',
  'treatyIds',
  'track',
  'value',
  'ground',
  'answer',
  'questionId',
  'documentId',
  ...recordKeys,
] as const;

function factsOf(
  { step }: OwnStep,
  payload: ActionPayloadInput,
  { file }: LoadedRequest,
  timeZone: string,
): ActionPayload {
  const facts = Object.fromEntries(
    plainFacts.flatMap((key) => (payload[key] === undefined ? [] : [[key, payload[key]]])),
  );
  const occurredAt = payload.occurredAt ?? instantOf(payload.at, timeZone);
  return {
    ...facts,
    ...(occurredAt ? { occurredAt: new Date(occurredAt).toISOString() } : {}),
    ...(payload.deadline ? { value: payload.deadline } : {}),
    ...(step.action === 'take_under_control' && payload.dueOn ? { control: { until: payload.dueOn } } : {}),
    ...(step.action === 'original_or_dispatch_confirmed' ? trackOf(payload.value) : {}),
    ...(step.action === 'confirm_basis' ? { treatyIds: payload.treatyIds ?? treatyIdsOf(file.content) } : {}),
  };
}

const trackOf = (value: string | undefined) => (value ? { track: 'original', value } : {});

/** A date without a time stands for its first moment at home: a term that runs from it then ends no later than it may. */
const instantOf = (at: string | undefined, timeZone: string): string | undefined =>
  at?.length === 10 ? startOfDay(at, timeZone) : at;

function wordsOf(payload: ActionPayloadInput, note: string | undefined): Omit<ActionTexts, 'salt'> {
  const words = {
    reason: payload.reason,
    note,
    theirReference: payload.theirReference,
    text: payload.text,
    source: payload.source,
    by: payload.by,
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
