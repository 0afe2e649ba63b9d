import { actsAs, capacitiesFor } from '../../../domain/access/permissions.ts';
import type { ActorCode, Direction, Kind, Role } from '../../../domain/codes.ts';
import { assetMeasures } from '../../../domain/law/kz/assets.ts';
import { actorNames } from '../../../domain/law/kz/roles.ts';
import { type Track, tracks } from '../../../domain/law/kz/tracks.ts';
import { emergencyExits, stepsBack } from '../../../domain/notifications/who-is-concerned.ts';
import type { CaseRecords } from '../../../domain/requests/case-records.ts';
import { neutralActions } from '../../../domain/requests/neutral-actions.ts';
import { recordActions } from '../../../domain/requests/record-actions.ts';
import { machineFor, statusIn, stepsFrom } from '../../../domain/requests/step.ts';
import type { Text } from '../../../domain/text.ts';
import type { AvailableAction } from '../../../use-cases/requests/list-available-actions.ts';

/** A step as its form shows it. */
export interface ShownStep extends AvailableAction {
  /** Tells the controls of one step's form from those of another. */
  readonly key: string;
  /** A record that leaves the status alone. */
  readonly isRecord: boolean;
  /** Ends or diverts the request at any time; nobody's next step. */
  readonly isWayOut: boolean;
  /** Sends the request back; it stands after the steps that carry it on. */
  readonly isStepBack: boolean;
  /** Another body's step, entered for it; its name. */
  readonly onBehalfOf: Text | undefined;
  /** The matter beside the status that this form records. */
  readonly track: Track | undefined;
}

/** As much of the request as decides which forms make sense. */
export interface StepSetting {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly role: Role | undefined;
  readonly measures: readonly { readonly code: string }[];
  readonly hasOpenQuestion: boolean;
  readonly hasTreaties: boolean;
  readonly hasRunningDeadlines: boolean;
  readonly isControlled: boolean;
  readonly namesReleased: boolean;
  readonly proceedingType?: string;
  /** Absent for the other side, which has no records. */
  readonly records?: CaseRecords;
}

const recordCodes = new Set(neutralActions.map(({ action }) => action));

/** The release of a detained person is a move; that of names to the other side has the same code and is a record. */
const isRecord = (action: string, to: string, { status }: StepSetting): boolean =>
  recordCodes.has(action) && to === status;

/** Records that would have nothing to work on, or that stand elsewhere on the page. */
function isIdle({ action, to }: AvailableAction, setting: StepSetting): boolean {
  switch (isRecord(action, to, setting) && action) {
    case 'release_document':
    case 'answer_ground':
      return true;
    case 'answer_question':
      return !setting.hasOpenQuestion;
    case 'confirm_basis':
      return !setting.hasTreaties;
    case 'record_extension':
      return !setting.hasRunningDeadlines;
    case 'release_control':
      return !setting.isControlled;
    case 'release':
      return setting.namesReleased;
    default:
      return isRecordIdle(action, setting);
  }
}

/** Follow-ups of records that are not there, and property where the request is not about any. */
function isRecordIdle(action: string, { records, measures, proceedingType }: StepSetting): boolean {
  switch (action) {
    case 'follow_assurance':
      return !records?.assurances.length;
    case 'answer_condition':
      return !records?.conditions.some(({ setBy, state }) => setBy === 'state' && state !== 'lifted');
    case 'follow_condition':
      return !records?.conditions.length;
    case 'record_specialty_consent':
      return !records?.specialty.matters.length;
    case 'record_asset_amount':
      return !records?.assets.length;
    case 'record_asset':
      return !(
        records?.assets.length ||
        proceedingType === 'asset_recovery_civil' ||
        measures.some(({ code }) => assetMeasures.has(code))
      );
    default:
      return false;
  }
}

/** Bodies without an account at home: whoever enters their step does it on their letter. */
const elsewhere: ReadonlySet<ActorCode> = new Set(['FLO', 'MFA', 'MVD', 'CUST', 'IJ', 'COURT', 'SC', 'DC']);

/** The body whose step it is in law, when the reader only enters it. */
function onBehalf(
  { action, to }: AvailableAction,
  { role, status, ...request }: StepSetting,
): Text | undefined {
  const step = stepsFrom(machineFor(request), status).find(
    (candidate) => candidate.action === action && candidate.to === to,
  );
  const body = step?.by[0];
  if (!role || !step || !body || step.neutral || actsAs[role].includes(body)) return undefined;
  const isRecorded = capacitiesFor(role, step.by).acts === undefined;
  return isRecorded || elsewhere.has(body) ? actorNames[body] : undefined;
}

const concerns = (track: Track, { kind, direction, status, measures }: StepSetting): boolean =>
  (track.statuses === undefined || track.statuses.includes(status)) &&
  (track.afterEnd === true || !statusIn(machineFor({ kind, direction }), status).terminal) &&
  (track.direction === undefined || track.direction === direction) &&
  (track.kinds.includes(kind) || measures.some(({ code }) => track.measures?.includes(code)));

/** One form for every step; recording a track becomes one form for each matter the request has. */
export function shownSteps(
  available: readonly AvailableAction[],
  setting: StepSetting,
): readonly ShownStep[] {
  return available
    .filter((step) => !isIdle(step, setting))
    .flatMap((step): readonly ShownStep[] => {
      const shown = {
        ...step,
        key: step.action,
        isRecord: isRecord(step.action, step.to, setting),
        isWayOut: emergencyExits.has(step.action),
        isStepBack: stepsBack.has(step.action),
        onBehalfOf: onBehalf(step, setting),
        track: undefined,
      };
      if (step.action !== 'record_track') return [shown];
      return tracks
        .filter((track) => concerns(track, setting))
        .map((track) => ({ ...shown, key: `${step.action}-${track.code}`, track, label: track.name }));
    });
}

export const recordGroups = ['messages', 'conduct', 'conditions', 'matters'] as const;
export type RecordGroup = (typeof recordGroups)[number];

const messages = new Set(['ask_question', 'answer_question', 'report_progress', 'note']);

const conditions: ReadonlySet<string> = new Set(recordActions.map(({ action }) => action));

export function groupOf({ action, track }: ShownStep): RecordGroup {
  if (track) return 'matters';
  if (conditions.has(action)) return 'conditions';
  return messages.has(action) ? 'messages' : 'conduct';
}

interface Properties {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly required?: readonly string[];
}

export interface StepField {
  readonly key: string;
  readonly required: boolean;
  /** Codes to choose from, where the schema limits them. */
  readonly codes: readonly string[] | undefined;
}

/** The payload's keys in the schema's order. */
export function fieldsOf({ payloadSchema, track }: ShownStep): readonly StepField[] {
  const { properties = {}, required = [] } = payloadSchema as Properties;
  return Object.entries(properties)
    .filter(([key]) => !(track && key === 'track'))
    .map(([key, schema]) => ({ key, required: required.includes(key), codes: schema.enum }));
}

export const stepPath = (step: ShownStep, key: string): string => `/${step.key}/payload/${key}`;

export const stepId = (key: string): string => `step-${key}`;

/** Leads to what is said after a step. */
export const afterStepHref = (requestId: string, sequence: number): string =>
  `/requests/${requestId}?done=action&event=${sequence}#done`;

/** Leads to a step's form and shows it open, with or without script. */
export const stepHref = (requestId: string, key: string): string =>
  `/requests/${requestId}?form=${key}#${stepId(key)}`;
