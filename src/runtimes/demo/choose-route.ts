import type { StateMachine, Transition } from '../../domain/requests/state-machine.ts';
import { machineFor } from '../../domain/requests/step.ts';
import { findPath } from './find-path.ts';
import type { Plan } from './plans.ts';
import type { Random } from './random.ts';

export interface Route {
  readonly from: string;
  readonly steps: readonly Transition[];
}

/** How often a request takes a way round by another status, as real ones do. */
const detours = 0.45;

/** The steps from an opening of the file to the planned status, sometimes by a way round. */
export function chooseRoute(plan: Plan, hasTreaty: boolean, random: Random): Route {
  const machine = machineFor(plan);
  const allows = (transition: Transition) => suits(transition, plan, hasTreaty);
  const froms = openings(machine, random);
  if (froms.includes(plan.target)) return { from: plan.target, steps: [] };
  for (const from of froms) {
    const leg = (start: string, to: string) => findPath(machine, { from: start, to, allows }, random);
    if (random.chance(detours)) {
      const by = random.pickFrom(
        machine.statuses.filter(({ terminal, code }) => !terminal && code !== from),
      )?.code;
      const [there, onwards] = by ? [leg(from, by), leg(by, plan.target)] : [];
      if (there && onwards && onwards.length > 0) return { from, steps: [...there, ...onwards] };
    }
    const steps = leg(from, plan.target);
    if (steps) return { from, steps };
  }
  throw new Error(`No way to ${plan.kind} ${plan.direction} ${plan.target}`);
}

function openings({ initial, altInitial }: StateMachine, random: Random): readonly string[] {
  if (altInitial === undefined) return [initial];
  return random.chance(0.5) ? [initial, altInitial] : [altInitial, initial];
}

const byPost = new Set(['post_original', 'send_urgent']);

/** Leaves out what the law closes to such a request. */
function suits({ action, needs }: Transition, plan: Plan, hasTreaty: boolean): boolean {
  if (needs.includes('as_sentencing_state')) return plan.role === 'sentencing';
  if (needs.includes('as_administering_state')) return plan.role === 'administering';
  if (!hasTreaty) return !byPost.has(action);
  return action !== 'hand_to_mfa' || plan.target === 'at_mfa';
}
