import { isPaperShared } from '../../domain/access/visibility.ts';
import type { Finding } from '../../domain/finding.ts';
import { grounds } from '../../domain/law/kz/grounds/grounds.ts';
import { outcomesFor } from '../../domain/law/kz/outcomes.ts';
import { machineKey } from '../../domain/law/kz/state-machines.ts';
import { tracks } from '../../domain/law/kz/tracks.ts';
import { PlainDateText } from '../../domain/plain-date.ts';
import type { ActionPayloadInput } from '../../domain/requests/action-payload.ts';
import { treatyIdsOf } from '../../domain/requests/legal-basis.ts';
import type { Step } from '../../domain/requests/step.ts';
import type { UseCaseContext } from '../context.ts';
import { inputMessages } from '../input-messages.ts';
import { unknownValue } from '../unknown-value.ts';
import { foreignStateOf, isForeign } from './is-foreign.ts';
import type { LoadedRequest } from './load-request.ts';

const unknown = (path: string): Finding => unknownValue(`/payload/${path}`);

const known = (holds: boolean, path: string): readonly Finding[] => (holds ? [] : [unknown(path)]);

/** Everything a payload points to must exist and belong here: documents, questions, people, offices, codes of the tables. */
export async function checkMentioned(
  ctx: UseCaseContext,
  loaded: LoadedRequest,
  step: Step,
  payload: ActionPayloadInput,
): Promise<readonly Finding[]> {
  return [
    ...checkDocuments(ctx, loaded, payload),
    ...checkQuestion(ctx, loaded, payload),
    ...checkCodes(loaded, step, payload),
    ...(await checkOffice(ctx, payload)),
    ...(await checkAssignee(ctx, loaded, step, payload)),
  ];
}

/** An officer of the other state can point only to documents they may see. */
function checkDocuments(
  ctx: UseCaseContext,
  { file }: LoadedRequest,
  payload: ActionPayloadInput,
): readonly Finding[] {
  const state = foreignStateOf(ctx.actor);
  const seen = file.documents.filter((document) => state === null || isPaperShared(document, state));
  const ids = new Set(seen.map((document) => document.id));
  return [
    ...(payload.documentIds ?? []).flatMap((id, index) => known(ids.has(id), `documentIds/${index}`)),
    ...(payload.documentId === undefined ? [] : known(ids.has(payload.documentId), 'documentId')),
  ];
}

/** A question is answered once, and by the other side than the one that asked. */
function checkQuestion(
  ctx: UseCaseContext,
  { state }: LoadedRequest,
  payload: ActionPayloadInput,
): readonly Finding[] {
  if (payload.questionId === undefined) return [];
  const side = isForeign(ctx.actor) ? 'state' : 'home';
  const question = state.questions.find(({ id }) => id === payload.questionId);
  return known(
    question !== undefined && question.answeredAt === null && question.askedBy !== side,
    'questionId',
  );
}

function checkCodes({ file }: LoadedRequest, step: Step, payload: ActionPayloadInput): readonly Finding[] {
  const { content } = file;
  const outcomes = outcomesFor(machineKey(content.kind, content.direction), step.action);
  const { outcome, ground, treatyIds } = payload;
  const chosen = treatyIdsOf(content);
  return [
    ...(outcome === undefined
      ? []
      : known(
          outcomes.some(({ code }) => code === outcome),
          'outcome',
        )),
    ...(ground === undefined
      ? []
      : known(
          grounds.some(({ id, kinds }) => id === ground && kinds.includes(content.kind)),
          'ground',
        )),
    ...(treatyIds ?? []).flatMap((id, index) => known(chosen.includes(id), `treatyIds/${index}`)),
    ...checkTrack(payload),
  ];
}

function checkTrack({ track: code, value }: ActionPayloadInput): readonly Finding[] {
  if (code === undefined) return [];
  const track = tracks.find((candidate) => candidate.code === code);
  if (!track) return [unknown('track')];
  if (value === undefined) return [];
  const fits =
    track.holds === 'date'
      ? PlainDateText.safeParse(value).success
      : track.values.some((one) => one.code === value);
  return known(fits, 'value');
}

async function checkOffice(ctx: UseCaseContext, { office }: ActionPayloadInput): Promise<readonly Finding[]> {
  if (office === undefined) return [];
  const offices = await ctx.stores.registry.offices();
  return known(
    offices.some(({ code }) => code === office),
    'office',
  );
}

/** Whoever is given a request must see it: the Department, or a prosecutor of the office that has it. */
async function checkAssignee(
  ctx: UseCaseContext,
  { file: { row } }: LoadedRequest,
  step: Step,
  payload: ActionPayloadInput,
): Promise<readonly Finding[]> {
  if (step.action === 'assign' && payload.assigneeId === undefined && payload.office === undefined) {
    return [{ ...unknown('assigneeId'), code: 'payload_missing', message: inputMessages.required }];
  }
  if (!payload.assigneeId) return [];
  const user = await ctx.stores.users.findById(payload.assigneeId);
  const offices = [row.officeCode, payload.office ?? row.executingOfficeCode];
  const isSeenBy =
    user?.role === 'prosecutor'
      ? offices.includes(user.office)
      : ['central', 'central_head'].includes(user?.role ?? '');
  return known(user?.disabledAt === null && isSeenBy, 'assigneeId');
}
