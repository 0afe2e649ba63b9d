import type { Instant } from '../codes.ts';
import type { Action } from '../requests/action.ts';
import type { CaseState } from '../requests/case-state.ts';
import type { RequestContent } from '../requests/request-content.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Registry } from '../treaties/treaty.ts';
import type { DeadlineState } from './deadline.ts';

/** All that the time limits of a request follow from. */
export interface Reckoning {
  readonly content: RequestContent;
  readonly actions: readonly Action[];
  readonly state: CaseState;
  readonly registry: Registry;
  readonly now: Instant;
  readonly timeZone: string;
}

export const isOver = ({ content, state }: Pick<Reckoning, 'content' | 'state'>): boolean =>
  statusIn(machineFor(content), state.status).terminal;

/** Where a limit stands; `ended` where nothing more can come of it. */
export function stateOf(
  stoppedAt: Instant | undefined,
  ended: boolean,
  dueAt: Instant,
  now: Instant,
): DeadlineState {
  if (stoppedAt !== undefined) return stoppedAt <= dueAt ? 'met' : 'missed';
  if (ended) return 'stopped';
  return now <= dueAt ? 'running' : 'overdue';
}
