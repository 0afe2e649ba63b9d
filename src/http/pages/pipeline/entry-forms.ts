import type { UseCaseContext } from '../../../use-cases/context.ts';
import { type AssignOfficerInput, assignOfficer } from '../../../use-cases/pipeline/assign-officer.ts';
import { type MoveStageInput, moveStage } from '../../../use-cases/pipeline/move-stage.ts';
import { type RaiseDifferenceInput, raiseDifference } from '../../../use-cases/pipeline/raise-difference.ts';
import { type RecordRoundInput, recordRound } from '../../../use-cases/pipeline/record-round.ts';
import { type RejectProcessInput, rejectProcess } from '../../../use-cases/pipeline/reject-process.ts';
import { type SetNextStepInput, setNextStep } from '../../../use-cases/pipeline/set-next-step.ts';
import {
  type SettleDifferenceInput,
  settleDifference,
} from '../../../use-cases/pipeline/settle-difference.ts';
import { type TryAgainInput, tryAgain } from '../../../use-cases/pipeline/try-again.ts';
import type { EntryWritten } from '../../../use-cases/pipeline/write-entry.ts';
import { textIn } from '../form-body.ts';

/** What was typed into the form of one entry, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

export const formEntries = [
  'moved',
  'next_step_set',
  'officer_assigned',
  'round_held',
  'difference_raised',
  'difference_settled',
  'rejected',
  'tried_again',
] as const;
export type FormEntry = (typeof formEntries)[number];

export const isFormEntry = (name: string): name is FormEntry =>
  (formEntries as readonly string[]).includes(name);

const fieldNames = [
  'stage',
  'on',
  'unknown',
  'reason',
  'source',
  'place',
  'outcome',
  'topic',
  'subject',
  'ours',
  'theirs',
  'differenceId',
  'how',
  'by',
  'note',
  'userId',
  'step',
] as const;

export const readTyped = (form: FormData, entry: FormEntry): Typed =>
  Object.fromEntries(fieldNames.map((name) => [name, textIn(form, `${entry}/${name}`)]));

/** An empty field is left out, so that the use case names it; a day ticked as not known is null. */
function dayIn({ on, unknown }: Typed): { on?: string | null } {
  if (unknown) return { on: null };
  return on ? { on } : {};
}
const sourcesIn = ({ source }: Typed) => (source ? [source] : []);
const set = (name: string, { [name]: value }: Typed) => (value ? { [name]: value } : {});

type Enter = (
  ctx: UseCaseContext,
  id: string,
  typed: Typed,
  expectedSequence: number,
) => Promise<EntryWritten>;

/** What each form does. The casts are safe because every use case parses what it is given. */
export const enterBy: Readonly<Record<FormEntry, Enter>> = {
  moved: (ctx, id, typed, expectedSequence) =>
    moveStage(ctx, id, {
      ...set('stage', typed),
      ...dayIn(typed),
      ...set('reason', typed),
      sources: sourcesIn(typed),
      expectedSequence,
    } as MoveStageInput),
  next_step_set: (ctx, id, typed, expectedSequence) =>
    setNextStep(ctx, id, {
      ...set('step', typed),
      ...set('on', typed),
      expectedSequence,
    } as SetNextStepInput),
  officer_assigned: (ctx, id, typed, expectedSequence) =>
    assignOfficer(ctx, id, { ...set('userId', typed), expectedSequence } as AssignOfficerInput),
  round_held: (ctx, id, typed, expectedSequence) =>
    recordRound(ctx, id, {
      ...dayIn(typed),
      ...set('place', typed),
      ...set('outcome', typed),
      expectedSequence,
    } as RecordRoundInput),
  difference_raised: (ctx, id, typed, expectedSequence) =>
    raiseDifference(ctx, id, {
      ...set('topic', typed),
      ...set('subject', typed),
      ...set('ours', typed),
      ...set('theirs', typed),
      ...dayIn(typed),
      expectedSequence,
    } as RaiseDifferenceInput),
  difference_settled: (ctx, id, typed, expectedSequence) =>
    settleDifference(ctx, id, {
      ...set('differenceId', typed),
      ...set('how', typed),
      ...dayIn(typed),
      expectedSequence,
    } as SettleDifferenceInput),
  rejected: (ctx, id, typed, expectedSequence) =>
    rejectProcess(ctx, id, {
      ...set('by', typed),
      ...set('reason', typed),
      ...dayIn(typed),
      sources: sourcesIn(typed),
      expectedSequence,
    } as RejectProcessInput),
  tried_again: (ctx, id, typed, expectedSequence) =>
    tryAgain(ctx, id, {
      ...set('stage', typed),
      ...dayIn(typed),
      ...set('note', typed),
      expectedSequence,
    } as TryAgainInput),
};
