import { actsAs } from '../access/permissions.ts';
import type { ActorCode, Role } from '../codes.ts';
import type { RequestContent } from '../requests/request-content.ts';
import type { StateMachine } from '../requests/state-machine.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Text } from '../text.ts';

/** Ways out that are always open; they are nobody's next step. */
const emergencyExits = new Set([
  'withdraw',
  'end_without_object',
  'withdrawn_by_requesting_state',
  'withdraw_consent',
  'sentence_ended',
  'person_released_term_missed',
  'refuse_sending',
  'no_consent',
  'forward',
]);

/**
 * Account roles whose step comes next in a status; the other state's officers among them as `liaison`. The law names the
 * one whose step it is first, then those who may stand in: only the first is waited for.
 */
export function rolesToActIn(machine: StateMachine, statusCode: string): readonly Role[] {
  if (statusIn(machine, statusCode).terminal) return [];
  const codes = new Set<ActorCode>(
    machine.transitions
      .filter((transition) => transition.from.includes(statusCode) && !emergencyExits.has(transition.action))
      .flatMap((transition) => transition.by.slice(0, 1)),
  );
  return (Object.keys(actsAs) as Role[]).filter((role) => actsAs[role].some((code) => codes.has(code)));
}

/** The step a role is waited for in a status, by its label; nothing when it is somebody else's turn. */
export function stepNeededFrom(machine: StateMachine, statusCode: string, role: Role): Text | undefined {
  return machine.transitions.find(
    (transition) =>
      transition.from.includes(statusCode) &&
      !emergencyExits.has(transition.action) &&
      transition.action !== 'return' &&
      transition.by.some((code) => actsAs[role].includes(code)),
  )?.name;
}

export type Audience =
  | { readonly group: 'next'; readonly roles: readonly Role[] }
  | { readonly group: 'owners' }
  | { readonly group: 'assignee' }
  | { readonly group: 'department' }
  | { readonly group: 'other_state'; readonly firstSight: boolean };

export interface Happening {
  readonly content: Pick<RequestContent, 'kind' | 'direction'>;
  readonly action: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  readonly byOtherSide: boolean;
  readonly visibleBefore: boolean;
  readonly visibleAfter: boolean;
}

/** Who must hear of a step, most pressing first; someone in two groups hears once, from the first. */
export function audiencesOf(happening: Happening): readonly Audience[] {
  const { action, statusBefore, statusAfter, byOtherSide, visibleBefore, visibleAfter } = happening;
  if (action === 'ask_question' || action === 'answer_question' || action === 'report_progress') {
    return byOtherSide ? [{ group: 'owners' }, { group: 'department' }] : otherState(visibleAfter, false);
  }
  if (action === 'release_document' || action === 'release') return otherState(visibleAfter, !visibleBefore);
  if (action === 'assign') return [{ group: 'assignee' }];
  if (statusBefore === statusAfter || statusAfter === 'draft') return [];
  const next = rolesToActIn(machineFor(happening.content), statusAfter).filter((role) => role !== 'liaison');
  return [{ group: 'next', roles: next }, { group: 'owners' }, ...otherState(visibleAfter, !visibleBefore)];
}

const otherState = (visible: boolean, firstSight: boolean): readonly Audience[] =>
  visible ? [{ group: 'other_state', firstSight }] : [];
