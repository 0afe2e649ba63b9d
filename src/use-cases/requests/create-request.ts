import { actsAs, ownCapacity } from '../../domain/access/permissions.ts';
import { dateIn } from '../../domain/plain-date.ts';
import { referenceOf } from '../../domain/requests/reference.ts';
import type { RequestContent, RequestContentInput } from '../../domain/requests/request-content.ts';
import { machineFor } from '../../domain/requests/step.ts';
import type { Actor, UseCaseContext } from '../context.ts';
import { forbidden, invalid } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { unknownValue } from '../unknown-value.ts';
import { appendAction, type NewAction } from './append-action.ts';
import type { Appended, Opening } from './appended.ts';
import { checkRelated } from './check-related.ts';
import { filingOffice } from './filing-office.ts';
import { parseContent } from './parse-content.ts';
import { requirePast } from './require-past.ts';

export interface Created {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly sequence: number;
}

/** Opens a request: a draft of ours, or a request of another state as it came in. It has its reference from now on. */
export async function createRequest(ctx: UseCaseContext, input: RequestContentInput): Promise<Created> {
  requirePermission(ctx, 'request:create');
  const content = parseContent(ctx, input);
  if (ctx.actor.type !== 'user') throw forbidden();
  const { actor } = ctx;
  requireOwnState(actor, content);
  requireWayOn(actor, content);
  requireOwnControl(actor, content);
  requirePast(ctx, content.detainedAt, '/detainedAt');
  await checkRelated(ctx, content.relatedTo);

  const step = firstStep(actor, content);
  const createdAt = ctx.clock.now();
  const year = Number(dateIn(createdAt, ctx.timeZone).slice(0, 4));
  const series = { kind: content.kind, direction: content.direction, year };
  return ctx.stores.requests.withNextNumber(series, async (number) => {
    const opening = openingFor(ctx, actor, { ...series, number, createdAt });
    return createdFrom(await appendAction(ctx, opening, step, answerTo));
  });
}

type Person = Extract<Actor, { type: 'user' }>;

/** A liaison officer submits only requests of their own state to us. */
function requireOwnState(actor: Person, content: RequestContent): void {
  if (actor.role !== 'liaison') return;
  if (content.direction !== 'incoming' || content.state !== actor.state) throw forbidden();
}

/** Whoever opens a request of ours must be able to move it on; other states' requests may be entered by all who file. */
function requireWayOn(actor: Person, content: RequestContent): void {
  if (content.direction === 'incoming') return;
  const { initial, transitions } = machineFor(content);
  const codes = transitions.filter(({ from }) => from.includes(initial)).flatMap(({ by }) => by);
  if (!actsAs[actor.role].some((code) => codes.includes(code))) throw forbidden();
}

/** Personal control is ours to take; another state's officer cannot put a file under it. */
function requireOwnControl(actor: Person, { underControl }: RequestContent): void {
  if (actor.role === 'liaison' && underControl) throw invalid(unknownValue('/underControl'));
}

function firstStep(actor: Person, content: RequestContent): NewAction {
  const machine = machineFor(content);
  const detention =
    machine.altInitial !== undefined && content.startsWith === 'detention' && actor.role !== 'liaison';
  const status = machine.altInitial !== undefined && !detention ? machine.altInitial : machine.initial;
  return {
    action: actor.role === 'liaison' ? 'received_from_state' : 'draft_created',
    capacity: ownCapacity(actor.role) ?? 'DIC',
    status,
    ...(detention && content.detainedAt
      ? { payload: { occurredAt: new Date(content.detainedAt).toISOString() } }
      : {}),
    content: {
      ...content,
      ...(machine.altInitial ? { startsWith: detention ? 'detention' : 'request' } : {}),
    },
  };
}

const openingFor = (
  ctx: UseCaseContext,
  actor: Person,
  given: Pick<Opening, 'kind' | 'direction' | 'year' | 'number' | 'createdAt'>,
): Opening => ({
  ...given,
  id: ctx.newId(),
  reference: referenceOf(given),
  officeCode: filingOffice(actor),
  createdById: actor.id,
});

const createdFrom = ({ file: { row } }: Appended): Created => ({
  id: row.id,
  reference: row.reference,
  status: row.status,
  sequence: row.sequence,
});

const answerTo = (appended: Appended) => {
  const body = createdFrom(appended);
  return { status: 201, body, location: `/api/v1/requests/${body.id}` };
};
