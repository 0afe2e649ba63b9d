import { actsAs } from '../access/permissions.ts';
import type { Role } from '../codes.ts';
import type { RequestContent } from '../requests/request-content.ts';
import type { StateMachine, Transition } from '../requests/state-machine.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Language, Text } from '../text.ts';

/** Ways out that are always open; they are nobody's next step. */
export const emergencyExits: ReadonlySet<string> = new Set([
  'withdraw',
  'end_without_object',
  'withdrawn_by_requesting_state',
  'withdraw_consent',
  'sentence_ended',
  'person_released_term_missed',
  'refuse_sending',
  'no_consent',
  'forward',
  'release',
  'not_taken_over',
]);

/** Steps back; whoever may take one is waited for, but not for that. */
export const stepsBack: ReadonlySet<string> = new Set(['return', 'send_back']);

/** A choice beside the step on; where it is the only one left, nobody is called for it. */
const refusals = new Set(['decide_refuse']);

/** Who is waited for when the body whose step it is has no account here: the executor who records it. */
const recorder: Role = 'central';

const accountRoles = Object.keys(actsAs) as Role[];

/** The roles waited for to take a step: of the first body named that somebody acts as, or else who records it. */
function rolesFor({ by }: Transition): readonly Role[] {
  const acted = by.map((code) => accountRoles.filter((role) => actsAs[role].includes(code)));
  return acted.find((roles) => roles.length > 0) ?? [recorder];
}

/**
 * Account roles whose step comes next in a status; the other state's officers among them as `liaison`. The law names the
 * one whose step it is first, then those who may stand in: only the first is waited for.
 */
export function rolesToActIn(machine: StateMachine, statusCode: string): readonly Role[] {
  if (statusIn(machine, statusCode).terminal) return [];
  const called = new Set(
    waysOn(machine, statusCode)
      .filter(({ action }) => !refusals.has(action))
      .flatMap(rolesFor),
  );
  return accountRoles.filter((role) => called.has(role));
}

/** The steps that carry a request on from a status; ways out and records are not among them. */
export const waysOn = (machine: StateMachine, statusCode: string): readonly Transition[] =>
  machine.transitions.filter(({ action, from }) => from.includes(statusCode) && !emergencyExits.has(action));

/**
 * The steps a role is waited for in a status, every choice by its label, so that no message asks for one outcome of a
 * decision; those that the law names the role for first, or else those it may stand in for.
 */
export function stepsNeededFrom(machine: StateMachine, statusCode: string, role: Role): Text | undefined {
  const ways = waysOn(machine, statusCode).filter(({ action }) => !stepsBack.has(action));
  const own = ways.filter((way) => rolesFor(way).includes(role));
  const open = own.length > 0 ? own : ways.filter(({ by }) => actsAs[role].some((code) => by.includes(code)));
  if (open.length === 0) return undefined;
  const choice = (language: Language) => open.map(({ name }) => name[language]).join(' / ');
  return { en: choice('en'), ru: choice('ru'), kk: choice('kk') };
}

export type Audience =
  | { readonly group: 'next'; readonly roles: readonly Role[] }
  | { readonly group: 'owners' }
  | { readonly group: 'assignee' }
  | { readonly group: 'department' }
  | { readonly group: 'other_state'; readonly firstSight: boolean; readonly waitedFor: boolean };

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
    return byOtherSide ? [{ group: 'owners' }, { group: 'department' }] : otherState(visibleAfter, {});
  }
  if (action === 'release_document' || action === 'release')
    return otherState(visibleAfter, { firstSight: !visibleBefore });
  if (action === 'assign') return [{ group: 'assignee' }];
  if (statusBefore === statusAfter || statusAfter === 'draft') return [];
  const next = rolesToActIn(machineFor(happening.content), statusAfter);
  const seen = { firstSight: !visibleBefore, waitedFor: next.includes('liaison') };
  return [
    { group: 'next', roles: next.filter((role) => role !== 'liaison') },
    { group: 'owners' },
    ...otherState(visibleAfter, seen),
  ];
}

const otherState = (
  visible: boolean,
  { firstSight = false, waitedFor = false }: { firstSight?: boolean; waitedFor?: boolean },
): readonly Audience[] => (visible ? [{ group: 'other_state', firstSight, waitedFor }] : []);
