import { areWordsShared } from '../../domain/access/visibility.ts';
import type { ActorCode, Instant, Role } from '../../domain/codes.ts';
import { actionName, machineKey } from '../../domain/law/kz/state-machines.ts';
import type { ActingPerson, Action, ActionPayload, ActionTexts } from '../../domain/requests/action.ts';
import { addressedWords } from '../../domain/requests/addressed-words.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import type { RequestFile } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { recordAccess } from './record-access.ts';

export interface ListedAction {
  readonly id: string;
  readonly sequence: number;
  readonly action: string;
  readonly label: Text;
  readonly actor: ActingPerson;
  readonly capacity: ActorCode;
  readonly at: Instant;
  readonly status: string;
  readonly statusName: Text;
  readonly shared: boolean;
  readonly payload: ActionPayload;
  readonly texts: Omit<ActionTexts, 'salt'>;
  readonly hash: string;
}

/** What the other state's officer reads of a step: which side, what, when, and words only where they are addressed to them. */
export interface SharedAction {
  readonly id: string;
  readonly action: string;
  readonly label: Text;
  readonly by: 'home' | 'state';
  readonly at: Instant;
  readonly status: string;
  readonly statusName: Text;
  readonly words: string | null;
}

/** The log as this person may read it, oldest first; an auditor reads every step and none of its words. */
export async function listActions(
  ctx: UseCaseContext,
  id: string,
): Promise<readonly ListedAction[] | readonly SharedAction[]> {
  requirePermission(ctx, isRole(ctx, 'auditor') ? 'audit:read' : 'request:read');
  const { file } = await loadRequest(ctx, id);
  await recordAccess(ctx, { requestId: id, what: 'opened', detail: 'actions' });
  if (isForeign(ctx.actor)) return sharedActions(file);
  return internalActions(isRole(ctx, 'auditor') ? { ...file, texts: new Map() } : file);
}

const isRole = ({ actor }: UseCaseContext, role: Role): boolean =>
  actor.type === 'user' && actor.role === role;

export function internalActions({ actions, texts, content }: RequestFile): readonly ListedAction[] {
  return actions.map((action) => {
    const { salt: _, ...words } = texts.get(action.id) ?? { salt: '' };
    const { id, sequence, actor, capacity, at, status, shared, payload, hash } = action;
    return {
      id,
      sequence,
      ...named(action, content),
      actor,
      capacity,
      at,
      status,
      shared,
      payload,
      texts: words,
      hash,
    };
  });
}

export function sharedActions({ actions, texts, content }: RequestFile): readonly SharedAction[] {
  return actions
    .filter((action) => action.shared)
    .map((action) => {
      const { id, at, status } = action;
      const byOtherSide = action.capacity === 'FLO';
      const words = areWordsShared(action.action, byOtherSide) ? addressedWords(action, texts.get(id)) : null;
      return { id, ...named(action, content), by: byOtherSide ? 'state' : 'home', at, status, words };
    });
}

const named = (action: Action, content: RequestFile['content']) => ({
  action: action.action,
  label: actionName(machineKey(content.kind, content.direction), action.action),
  statusName: statusIn(machineFor(content), action.status).name,
});
