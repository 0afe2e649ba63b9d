import type { ActorCode } from '../codes.ts';
import { actionName, machineKey, stateMachines } from '../law/kz/state-machines.ts';
import type { Text } from '../text.ts';
import { type NeutralAction, neutralActions } from './neutral-actions.ts';
import type { RequestContent } from './request-content.ts';
import type { Need, StateMachine, Status } from './state-machine.ts';

/** Something that can be done with a request now: a move of its machine, or a record that leaves the status alone. */
export interface Step {
  readonly action: string;
  readonly name: Text;
  /** Status after the step; the present one for a record. */
  readonly to: string;
  readonly by: readonly ActorCode[];
  readonly needs: readonly Need[];
  /** Present for a record: what its payload must and may hold. */
  readonly neutral?: NeutralAction;
  readonly source: string;
}

export const machineFor = ({ kind, direction }: Pick<RequestContent, 'kind' | 'direction'>): StateMachine =>
  stateMachines[machineKey(kind, direction)];

export function statusIn(machine: StateMachine, code: string): Status {
  const status = machine.statuses.find((candidate) => candidate.code === code);
  if (!status) throw new Error(`No status ${code} in ${machine.kind} ${machine.direction}`);
  return status;
}

/** Every step that leads on from a status, whoever may do it. One action may stand twice with different people. */
export function stepsFrom(machine: StateMachine, statusCode: string): readonly Step[] {
  const moves: Step[] = machine.transitions.filter((transition) => transition.from.includes(statusCode));
  const moved = new Set(moves.map((step) => step.action));
  return moves.concat(records(machine, statusCode).filter((step) => !moved.has(step.action)));
}

function records(machine: StateMachine, statusCode: string): Step[] {
  const { terminal } = statusIn(machine, statusCode);
  return neutralActions
    .filter((neutral) => isOpenTo(neutral, machine, statusCode, terminal))
    .map((neutral) => ({
      action: neutral.action,
      name: actionName(machineKey(machine.kind, machine.direction), neutral.action),
      to: statusCode,
      by: neutral.by,
      needs: [],
      neutral,
      source: neutral.source,
    }));
}

const isOpenTo = (
  { when, kinds, statuses }: NeutralAction,
  { kind }: StateMachine,
  status: string,
  terminal: boolean,
): boolean =>
  (when === 'always' || !terminal) &&
  (kinds === undefined || kinds.includes(kind)) &&
  (statuses === undefined || statuses.includes(status));
