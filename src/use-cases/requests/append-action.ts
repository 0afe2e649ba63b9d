import { isSharedAction, isVisibleToState } from '../../domain/access/visibility.ts';
import type { ActorCode } from '../../domain/codes.ts';
import type { ActingPerson, Action, ActionPayload, ActionTexts } from '../../domain/requests/action.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import { chainStart, saltedHash, sealAction } from '../../domain/requests/hash-chain.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';
import type { Registry } from '../../domain/treaties/treaty.ts';
import type { Actor, UseCaseContext } from '../context.ts';
import { type Answer, keptAnswer } from '../kept-answer.ts';
import type { DocumentRow } from '../ports/papers.ts';
import type { Changes, RequestFile } from '../ports/requests.ts';
import type { Appended, Opening } from './appended.ts';
import { assetTotalsAfter } from './asset-totals-after.ts';
import { deliveriesFor } from './deliveries-for.ts';
import { projectRow } from './project-row.ts';
import { termsOf } from './search-terms.ts';

export interface NewAction {
  readonly action: string;
  readonly capacity: ActorCode;
  /** Status after the step. */
  readonly status: string;
  readonly payload?: ActionPayload;
  /** Words of the step; kept apart so that they can be erased. */
  readonly texts?: Omit<ActionTexts, 'salt'>;
  /** The contents, when the step changes them. */
  readonly content?: RequestContent;
  readonly addedDocument?: DocumentRow;
  readonly releasedDocumentId?: string;
}

/** One step of a request: see `appendActions`. */
export const appendAction = (
  ctx: UseCaseContext,
  before: RequestFile | Opening,
  step: NewAction,
  answer: (appended: Appended) => Answer,
): Promise<Appended> => appendActions(ctx, before, [step], answer);

/**
 * The only way anything happens to a request: each action is chained to the log, and everything that follows from them (the
 * row for lists, search terms, documents, notifications, the kept answer) is committed with them or not at all.
 */
export async function appendActions(
  ctx: UseCaseContext,
  before: RequestFile | Opening,
  steps: readonly [NewAction, ...NewAction[]],
  answer: (last: Appended) => Answer,
): Promise<Appended> {
  const existing = 'row' in before ? before : undefined;
  const made: Chained[] = [];
  for (const step of steps) made.push(await chain(ctx, made.at(-1)?.file ?? before, step));
  const last = made.at(-1) as Chained; // safe because there is a step
  const { content } = steps.findLast((step) => step.content) ?? {};
  const deliveries = await Promise.all(
    made.map((one, index) => deliveriesFor(ctx, index === 0 ? existing : made[index - 1]?.file, one)),
  );
  await ctx.stores.requests.commit({
    row: last.file.row,
    before: existing?.row,
    actions: made.map(({ action }) => action),
    texts: new Map(made.map(({ action, texts }) => [action.id, texts])),
    ...(content ? { content, searchTerms: termsOf(content) } : {}),
    ...assetTotalsAfter(steps, last.file),
    documents: steps.flatMap(({ addedDocument }) => addedDocument ?? []),
    releasedDocumentIds: steps.flatMap(({ releasedDocumentId }) => releasedDocumentId ?? []),
    deliveries: deliveries.flat(),
    ...keptAnswer(ctx, answer(last)),
  } satisfies Changes);
  return { file: last.file, action: last.action };
}

type Chained = Appended & { readonly texts: ActionTexts };

async function chain(ctx: UseCaseContext, before: RequestFile | Opening, step: NewAction): Promise<Chained> {
  const existing = 'row' in before ? before : undefined;
  const opening: Opening = 'row' in before ? before.row : before;
  const content = step.content ?? existing?.content;
  if (!content) throw new Error('The first action must bring the contents');
  const { action, texts } = await seal(ctx, opening, existing, content, step);
  const registry = await ctx.registry.current();
  const file = fileAfter({ ctx, registry, opening, existing, content, action, texts, step });
  return { file, action, texts };
}

async function seal(
  ctx: UseCaseContext,
  opening: Opening,
  existing: RequestFile | undefined,
  content: RequestContent,
  step: NewAction,
): Promise<{ action: Action; texts: ActionTexts }> {
  const texts: ActionTexts = { salt: ctx.newId(), ...step.texts };
  const payload: ActionPayload = {
    ...step.payload,
    ...(step.texts && Object.keys(step.texts).length > 0
      ? { textHash: await saltedHash(texts.salt, step.texts) }
      : {}),
    ...(step.content ? { contentHash: await saltedHash(texts.salt, content) } : {}),
  };
  const previous = existing?.actions.at(-1);
  const unsealed = {
    id: ctx.newId(),
    requestId: opening.id,
    sequence: (previous?.sequence ?? 0) + 1,
    action: step.action,
    capacity: step.capacity,
    actor: actingPerson(ctx.actor),
    // Read once for a new request, or a clock set back meanwhile would have its first step before it.
    at: existing ? ctx.clock.now() : opening.createdAt,
    status: step.status,
    shared: false,
    payload,
  };
  const log = [...(existing?.actions ?? []), { ...unsealed, previousHash: '', hash: '' }];
  const visible = isVisibleToState(content, caseStateOf(log, new Map()));
  const movesStatus = existing?.row.status !== step.status;
  const shared = isSharedAction(step.action, { movesStatus, visible, byOtherSide: step.capacity === 'FLO' });
  return { action: await sealAction({ ...unsealed, shared }, previous?.hash ?? chainStart), texts };
}

export function actingPerson(actor: Actor): ActingPerson {
  if (actor.type === 'system')
    return { id: actor.job, name: actor.job, role: 'system', office: null, state: null };
  const { id, name, role, office, state } = actor;
  return { id, name, role, office, state };
}

function fileAfter(made: {
  ctx: UseCaseContext;
  registry: Registry;
  opening: Opening;
  existing: RequestFile | undefined;
  content: RequestContent;
  action: Action;
  texts: ActionTexts;
  step: NewAction;
}): RequestFile {
  const { ctx, registry, opening, existing, content, action, step } = made;
  const actions = [...(existing?.actions ?? []), action];
  const texts = new Map([...(existing?.texts ?? []), [action.id, made.texts] as const]);
  const documents = [...(existing?.documents ?? []), ...(step.addedDocument ? [step.addedDocument] : [])].map(
    (document) => (document.id === step.releasedDocumentId ? { ...document, released: true } : document),
  );
  const { timeZone } = ctx;
  const now = action.at;
  const row = projectRow({ opening, actions, texts, content, registry, now, timeZone, before: existing });
  return { row, content, actions, texts, documents };
}
