import { isVisibleToState } from '../../domain/access/visibility.ts';
import { type Audience, audiencesOf } from '../../domain/notifications/who-is-concerned.ts';
import type { Action } from '../../domain/requests/action.ts';
import { stateAfter } from '../../domain/requests/case-state.ts';
import type { UseCaseContext } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { type LoadedRequest, loadRequest } from './load-request.ts';
import { type OwnStep, ownSteps } from './own-steps.ts';
import { type People, peopleIn } from './people-in.ts';
import { peopleWaitedFor } from './people-waited-for.ts';

/** Who will hear of a step once it is taken. */
export interface Foreseen {
  readonly action: string;
  readonly to: string;
  /** Our own people by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Officers of the other state: told, not told for want of an account, or not concerned. */
  readonly otherSide: 'told' | 'no_account' | 'not_concerned';
  /** Depends on what is chosen in the step itself. */
  readonly chosen: 'office' | 'person' | undefined;
}

export interface Foresight {
  readonly steps: readonly Foreseen[];
  /** Who of our own people is waited for in the present status; nobody is named where it is the asker's own turn. */
  readonly next: Foreseen['people'];
  readonly assignee: string | undefined;
}

/** Whom each step of this person would notify, found as the notifications themselves are; nothing of it for the other side. */
export async function foreseeSteps(ctx: UseCaseContext, id: string): Promise<Foresight> {
  requirePermission(ctx, 'request:read');
  if (isForeign(ctx.actor)) return { steps: [], next: [], assignee: undefined };
  const loaded = await loadRequest(ctx, id);
  const users = askedOnce(ctx.stores.users);
  const { assigneeId } = loaded.file.row;
  const [assignee, next, steps] = await Promise.all([
    assigneeId ? users.findById(assigneeId) : undefined,
    peopleWaitedFor(users, loaded, ctx.actor),
    Promise.all(
      ownSteps(ctx.actor, loaded.file, loaded.state).map((own) => foresee(ctx, users, loaded, own)),
    ),
  ]);
  return { steps, next, assignee: assignee?.name };
}

async function foresee(
  ctx: UseCaseContext,
  users: People,
  loaded: LoadedRequest,
  own: OwnStep,
): Promise<Foreseen> {
  const { file } = loaded;
  const { step, capacity } = own;
  const audiences = audiencesOf({
    content: file.content,
    action: step.action,
    statusBefore: file.row.status,
    statusAfter: step.to,
    byOtherSide: capacity === 'FLO',
    visibleBefore: file.row.visibleToState,
    visibleAfter: isVisibleAfter(loaded, own),
  });
  const choosesOffice = step.needs.includes('office');
  const told = await Promise.all(
    audiences.map(async (audience) => ({
      audience,
      people: await peopleIn(users, choosesOffice ? withoutOffice(audience) : audience, file.row),
    })),
  );
  const officers = told.find(({ audience }) => audience.group === 'other_state');
  const ours = told.filter((one) => one !== officers).flatMap(({ people }) => people);
  return {
    action: step.action,
    to: step.to,
    people: step.action === 'assign' ? [] : othersThan(ctx, ours),
    otherSide: !officers ? 'not_concerned' : officers.people.length > 0 ? 'told' : 'no_account',
    chosen: step.action === 'assign' ? 'person' : choosesOffice ? 'office' : undefined,
  };
}

/** The office is chosen in the step: who works there is not known before. */
const withoutOffice = (audience: Audience): Audience =>
  audience.group === 'next'
    ? { ...audience, roles: audience.roles.filter((role) => role !== 'prosecutor') }
    : audience;

/** Nobody is told of their own step, and nobody twice. */
function othersThan({ actor }: UseCaseContext, people: readonly UserRow[]): Foreseen['people'] {
  const others = people.filter(({ id }) => actor.type !== 'user' || id !== actor.id);
  return [...new Map(others.map(({ id, name }) => [id, { id, name }])).values()];
}

/** Whether the other side sees the request once the step stands in the log. */
function isVisibleAfter({ file, state }: LoadedRequest, { step, capacity }: OwnStep): boolean {
  const last = file.actions.at(-1);
  if (!last) return file.row.visibleToState;
  const taken: Action = {
    ...last,
    sequence: last.sequence + 1,
    action: step.action,
    capacity,
    status: step.to,
    payload: {},
  };
  return isVisibleToState(file.content, stateAfter(state, taken, undefined));
}

/** Many steps concern the same people: each group is asked for once. */
function askedOnce(users: People): People {
  const groups = new Map<string, Promise<readonly UserRow[]>>();
  const persons = new Map<string, Promise<UserRow | undefined>>();
  return {
    findById(id) {
      const found = persons.get(id) ?? users.findById(id);
      persons.set(id, found);
      return found;
    },
    listByRoles(roles, within) {
      const key = JSON.stringify([roles, within]);
      const found = groups.get(key) ?? users.listByRoles(roles, within);
      groups.set(key, found);
      return found;
    },
  };
}
