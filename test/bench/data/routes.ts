import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import type { StateMachine, Transition } from '../../../src/domain/requests/state-machine.ts';
import type { Random } from './random.ts';

/** A way through a course of a request, from its beginning to where the request stands. */
export interface Route {
  readonly machine: StateMachine;
  readonly from: string;
  readonly steps: readonly Transition[];
  readonly status: string;
  readonly terminal: boolean;
}

/** The shortest way to each status, by breadth. */
function routesOf(machine: StateMachine): readonly Route[] {
  const from = machine.altInitial ?? machine.initial;
  const ways = new Map<string, readonly Transition[]>([[from, []]]);
  for (const [status, steps] of ways)
    for (const step of machine.transitions)
      if (step.from.includes(status) && !ways.has(step.to)) ways.set(step.to, [...steps, step]);
  return machine.statuses.flatMap(({ code, terminal }) => {
    const steps = ways.get(code);
    return steps ? [{ machine, from, steps, status: code, terminal }] : [];
  });
}

const shares = [
  ['mla_outgoing', 50],
  ['mla_incoming', 25],
  ['extradition_outgoing', 8],
  ['extradition_incoming', 7],
  ['transfer_outgoing', 5],
  ['transfer_incoming', 5],
] as const satisfies readonly (readonly [keyof typeof stateMachines, number])[];

const machines = shares.flatMap(([key, share]) => Array.from({ length: share }, () => key));
const routes = Object.fromEntries(
  Object.entries(stateMachines).map(([key, machine]) => [key, routesOf(machine)]),
) as Readonly<Record<keyof typeof stateMachines, readonly Route[]>>;

/** Where most of what the other state has been asked for waits. */
const longest = 'in_execution';

/** Open ones gather where the other state works; closed ones are mostly done as asked. */
export function pickRoute(random: Random, isOpen: boolean): Route {
  const possible = routes[random.pick(machines)].filter(({ terminal }) => terminal !== isOpen);
  const usual = isOpen
    ? possible.find(({ status }) => status === longest)
    : possible.find(({ status }) => status === 'executed');
  return usual && random.chance(0.4) ? usual : random.pick(possible);
}
