import type { Instant } from '../../domain/codes.ts';
import type { Transition } from '../../domain/requests/state-machine.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Route } from './choose-route.ts';
import { workingHour } from './demo-time.ts';
import type { Plan } from './plans.ts';
import type { Random } from './random.ts';

const hour = 60 * 60 * 1_000;
const aWeekend = 70;
/** Ten days in which nothing may happen, to the close of a working day, and the days around them. */
const appealTerm = 15 * 24;

const held = new Set(['person_detained']);

/** Whether office hours bind a step: for people in custody they do not. */
export const keepsOfficeHours = ({ from }: Transition): boolean => !from.some((status) => held.has(status));

/** Hours before a step, by a draw from 0 to 1: long while the other state works, short while a person is held. */
export function hoursBefore(step: Transition, draw: number): number {
  if (!keepsOfficeHours(step)) return 4 + draw * 18;
  return step.by[0] === 'FLO' || step.from.includes('in_execution') ? 60 + draw * 360 : 5 + draw * 90;
}

interface Course {
  readonly plan: Plan;
  readonly route: Route;
  readonly present: Instant;
  readonly random: Random;
}

/** Early enough for the whole way, so that open requests stand where they are since days and closed ones since weeks. */
export function startOf({ plan, route, present, random }: Course): Instant {
  const hours = route.steps.reduce((sum, step) => sum + longest(step, plan), 30) + restingHours(plan, random);
  const start = Date.parse(present) - hours * hour - random.int(0, hour);
  if (route.from === 'person_detained') return new Date(start).toISOString();
  const atWork = new Date(workingHour(start, random)).toISOString();
  return atWork < present ? atWork : new Date(start).toISOString();
}

/** Generous where a term of the law must really have passed before the present. */
function longest(step: Transition, { kind, direction }: Plan): number {
  if (kind !== 'extradition' || direction === 'outgoing') return hoursBefore(step, 0.7) + 12;
  return hoursBefore(step, 1) + aWeekend + (step.needs.includes('appeal_term_over') ? appealTerm : 0);
}

/** Hours since the last step. */
function restingHours(plan: Plan, random: Random): number {
  if (statusIn(machineFor(plan), plan.target).terminal) return random.int(24 * 3, 24 * 200);
  if (plan.target === 'person_detained') return random.int(1, 20);
  // A person may be held: nobody lets such a file lie for weeks.
  if (plan.kind === 'extradition' && plan.direction === 'incoming') return random.int(4, 24 * 6);
  return plan.isLate ? random.int(24 * 20, 24 * 60) : random.int(4, 24 * 25);
}
