import type { Deadline } from '../../src/domain/deadlines/deadline.ts';
import { deadlinesOf } from '../../src/domain/deadlines/deadlines.ts';
import type { Reckoning } from '../../src/domain/deadlines/reckoning.ts';
import type { Action, ActionPayload } from '../../src/domain/requests/action.ts';
import { caseStateOf } from '../../src/domain/requests/case-state.ts';
import type { RequestContent } from '../../src/domain/requests/request-content.ts';
import type { Registry } from '../../src/domain/treaties/treaty.ts';
import { aLogOf, someContent } from './case-builders.ts';
import { shippedRegistry } from './shipped-registry.ts';

/** Half past nine in the morning of 10 March in Kazakhstan. */
export const morning = '2026-03-10T04:30:00.000Z';

export interface Happened {
  readonly action: string;
  readonly status: string;
  readonly at: string;
  readonly payload: ActionPayload;
}

export const happened = (
  action: string,
  status: string,
  { at = morning, ...payload }: ActionPayload & { readonly at?: string } = {},
): Happened => ({ action, status, at, payload });

/** The record of a matter beside the status. */
export const noted = (track: string, value: string, at = morning, status = 'open'): Happened =>
  happened('record_track', status, { track, value, at });

export const logOf = (...steps: readonly Happened[]): readonly Action[] =>
  aLogOf(...steps.map(({ action, status, ...rest }) => [action, status, rest] as const));

export type Kind = `${'mla' | 'extradition' | 'transfer'} ${'incoming' | 'outgoing'}`;

const ending: Readonly<Record<Kind, string>> = {
  'mla incoming': 'in_execution',
  'mla outgoing': 'in_execution',
  'extradition incoming': 'extradition_check',
  'extradition outgoing': 'acknowledged',
  'transfer incoming': 'central_review',
  'transfer outgoing': 'central_review',
};

/** A request of a kind, with a state and the treaties it rests on. */
export function contentOf(kind: Kind, state: string, treatyIds: readonly string[]): RequestContent {
  const [of = '', direction = ''] = kind.split(' ');
  return someContent({
    kind: of as RequestContent['kind'],
    direction: direction as RequestContent['direction'],
    state,
    ...(treatyIds.length > 0 ? { legalBasis: { treatyIds: [...treatyIds] } } : {}),
  });
}

/** The reckoning of a log; statuses told as `open` stand for one of the kind that has not ended. */
export function reckoningOf(
  content: RequestContent,
  steps: readonly Happened[],
  given: { readonly now?: string; readonly timeZone?: string; readonly registry?: Registry } = {},
): Reckoning {
  const { now = morning, timeZone = 'Asia/Almaty', registry = shippedRegistry } = given;
  const open = ending[`${content.kind} ${content.direction}`];
  const actions = logOf(...steps.map((one) => (one.status === 'open' ? { ...one, status: open } : one)));
  return { content, actions, state: caseStateOf(actions, new Map()), registry, now, timeZone };
}

export const limitIn = (reckoning: Reckoning, id: string): Deadline | undefined =>
  deadlinesOf(reckoning).find((deadline) => deadline.id === id);
