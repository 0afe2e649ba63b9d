import { isBarredBySeparation } from '../../domain/access/separation.ts';
import { isBlocking } from '../../domain/finding.ts';
import { ActionPayloadInput, payloadShapeOf } from '../../domain/requests/action-payload.ts';
import { checkPayload, checkStep } from '../../domain/requests/check-step.ts';
import { machineFor, stepsFrom } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import { conflict, forbidden, invalid, UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { appendAction } from './append-action.ts';
import { checkMentioned } from './check-mentioned.ts';
import { checkRecords } from './check-records.ts';
import { checkTimeRecord } from './check-time-record.ts';
import { type LoadedRequest, loadRequest } from './load-request.ts';
import { type OwnStep, ownSteps } from './own-steps.ts';
import { recordOf } from './record-of.ts';
import { requireAnswerer } from './require-answerer.ts';
import { checkOrder, checkPast } from './require-past.ts';
import { situationOf } from './situation.ts';
import { withBasis } from './with-basis.ts';

export interface TakeAction {
  readonly action: string;
  readonly payload?: unknown;
  readonly note?: string | undefined;
  /** The sequence the caller decided on; another one now is a `conflict`. */
  readonly expectedSequence?: number | undefined;
}

export interface ActionTaken {
  readonly status: string;
  readonly sequence: number;
}

/** Does one step with a request: the right person, the right status, and nothing standing against it. */
export async function takeAction(ctx: UseCaseContext, id: string, input: TakeAction): Promise<ActionTaken> {
  requirePermission(ctx, 'request:act');
  const loaded = await loadRequest(ctx, id);
  if (input.expectedSequence !== undefined && input.expectedSequence !== loaded.state.sequence)
    throw conflict();

  const own = requireOwnStep(ctx, loaded, input.action);
  const payload = parseInput(ActionPayloadInput, withNote(own, input), '/payload');
  requireAnswerer(own, payload, loaded.file.content.kind);
  const findings = [
    ...checkPayload(payload, payloadShapeOf(own.step, own.recorded)),
    ...(await checkMentioned(ctx, loaded, own.step, payload)),
    ...(await checkRecords(ctx, loaded, own.step, payload)),
    ...(await checkTimeRecord(ctx, loaded, own.step, payload)),
    ...checkPast(ctx, payload.occurredAt, '/payload/occurredAt'),
    ...checkPast(ctx, payload.at, '/payload/at'),
    ...(own.step.neutral ? [] : checkOrder(payload.occurredAt, loaded.file.actions, '/payload/occurredAt')),
    ...checkStep(own.step, await situationOf(ctx, loaded.case)),
  ];
  if (findings.some(isBlocking)) throw invalid(...findings);

  const { file } = await appendAction(
    ctx,
    loaded.file,
    await withBasis(ctx, recordOf(own, payload, input.note, loaded, ctx.timeZone), own.step, loaded),
    ({ file: { row } }) => ({
      status: 201,
      body: taken(row),
    }),
  );
  return taken(file.row);
}

const taken = ({ status, sequence }: ActionTaken): ActionTaken => ({ status, sequence });

/** A record of words may be given as the note alone. */
function withNote({ step }: OwnStep, { payload, note }: TakeAction): unknown {
  const given = payload ?? {};
  if (!note || !step.neutral?.required.includes('text') || typeof given !== 'object' || 'text' in given)
    return given;
  return { ...given, text: note };
}

/** The step as this person may take it now; throws what stands in the way of it. */
export function requireOwnStep(ctx: UseCaseContext, { file, state }: LoadedRequest, action: string): OwnStep {
  const mine = ownSteps(ctx.actor, file, state);
  const own = mine.find(({ step }) => step.action === action);
  if (own) {
    if (ctx.actor.type === 'user' && isBarredBySeparation(action, ctx.actor.id, state)) throw forbidden();
    return own;
  }
  const someones = stepsFrom(machineFor(file.content), state.status).some((step) => step.action === action);
  if (someones) throw forbidden();
  const allowed = [...new Set(mine.map(({ step }) => step.action))];
  throw new UseCaseError('not_allowed_now', { allowed });
}
