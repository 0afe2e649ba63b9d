import { actorNames } from '../../../domain/law/kz/roles.ts';
import {
  bodiesToAct,
  stepsWaitedFor,
  type WaitingRequest,
} from '../../../domain/notifications/whose-turn.ts';
import type { Text } from '../../../domain/text.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import type { PageContext, UserActor } from '../page-context.ts';

type Request = WaitingRequest & { readonly state: string };

/** A request as its own page knows it, with the offices whose turn it may be. */
export const waitingOf = <V extends Pick<InternalView, 'office' | 'executingOffice'>>(view: V) => ({
  ...view,
  officeCode: view.office,
  executingOfficeCode: view.executingOffice,
});

/** Who of several is meant when it is the reader's turn: the whole office, whoever takes it first, or they alone. */
function callTo({ role }: UserActor, { assigneeId }: Request): Text {
  if (role === 'prosecutor') return requestList.waitsForOffice;
  const ofDepartment = role === 'central' || role === 'central_head';
  return ofDepartment && !assigneeId ? requestList.waitsForDepartment : requestList.waitsForYou;
}

export const stepsOfReader = ({ actor }: PageContext, request: Request): Text | undefined =>
  actor && stepsWaitedFor(request, actor);

/** The bodies waited for, by name; the other state's officer is told only of their own turn. */
export function othersWaitedFor(page: PageContext, request: Request): string | undefined {
  if (page.actor?.role === 'liaison') return undefined;
  const names = bodiesToAct(request).map((code) =>
    code === 'FLO' ? page.state(request.state) : page.t(actorNames[code]),
  );
  return names.length > 0 ? page.t(requestList.waitsForOthers, { who: names.join(', ') }) : undefined;
}

/** Whose turn it is and for what; nothing once nobody is waited for. */
export function turnOf(
  page: PageContext,
  request: Request,
): { readonly words: string; readonly isReaders: boolean } | undefined {
  const steps = stepsOfReader(page, request);
  if (steps && page.actor) {
    return { words: page.t(callTo(page.actor, request), { step: page.t(steps) }), isReaders: true };
  }
  const words = othersWaitedFor(page, request);
  return words === undefined ? undefined : { words, isReaders: false };
}

/** One line that says whose turn it is and for what. */
export function TurnLine({ page, request }: { page: PageContext; request: Request }) {
  const turn = turnOf(page, request);
  return turn ? <span class={turn.isReaders ? 'k-turn' : 'k-muted k-small'}>{turn.words}</span> : null;
}
