import { stateMachines } from '../../../domain/law/kz/state-machines.ts';
import type { Transition } from '../../../domain/requests/state-machine.ts';
import type { Text } from '../../../domain/text.ts';
import { tour } from '../../../i18n/messages/tour.ts';
import type { Demo } from '../../context.ts';
import { stepHref } from '../requests/steps.ts';

export interface TourStep {
  readonly action: string;
  /** Whose step it is, by the address before the sign `@`. */
  readonly who: string;
  readonly why: Text;
}

/** A request of ours from its filing to its result, each step by the person whose step it is in law. */
export const tourSteps: readonly TourStep[] = [
  { action: 'submit', who: 'prosecutor.ast1', why: tour.whySubmit },
  { action: 'endorse', who: 'prosecutor.ast2', why: tour.whyEndorse },
  { action: 'approve', who: 'head1', why: tour.whyApprove },
  { action: 'sign', who: 'signatory', why: tour.whySign },
  { action: 'post_original', who: 'chancery', why: tour.whyPost },
  { action: 'acknowledge', who: 'liaison.es', why: tour.whyAcknowledge },
  { action: 'start_execution', who: 'liaison.es', why: tour.whyStart },
  { action: 'report_result', who: 'liaison.es', why: tour.whyReport },
  { action: 'confirm_executed', who: 'central1', why: tour.whyConfirm },
];

const machine = stateMachines.mla_outgoing;

type Tour = Awaited<ReturnType<Demo['tour']>>;

export interface ToldStep extends TourStep {
  readonly transition: Transition;
  readonly doneAt: string | undefined;
  /** It can be taken now. */
  readonly isNow: boolean;
}

/** The steps with what became of them, read from the log alone. */
export function toldSteps({ status, actions }: Tour): readonly ToldStep[] {
  let at = machine.initial;
  let isOnTheWay = true;
  return tourSteps.map((step) => {
    const transition = machine.transitions.find(
      ({ action, from }) => action === step.action && from.includes(at),
    );
    if (!transition) throw new Error(`The tour cannot ${step.action} from ${at}`);
    const here = at;
    at = transition.to;
    const doneAt = actions.find(({ action }) => action === step.action)?.at;
    const isNow = isOnTheWay && doneAt === undefined && status === here;
    if (doneAt === undefined) isOnTheWay = false;
    return { ...step, transition, doneAt, isNow };
  });
}

/** Nothing is left of the way, or the request has left it. */
export const hasLeftTheWay = (steps: readonly ToldStep[]): boolean =>
  !steps.some(({ isNow }) => isNow) && steps.some(({ doneAt }) => doneAt === undefined);

/** Where the step's form stands. */
export const placeOfStep = (requestId: string, action: string): string =>
  action === 'submit' ? `/requests/${requestId}/draft/review` : stepHref(requestId, action);
