import type { Instant } from '../codes.ts';
import type { Text } from '../text.ts';
import type { Subject } from './clock.ts';

export type DeadlineState = 'running' | 'overdue' | 'met' | 'missed' | 'stopped';

/** Why a time limit ends when it does, told so that a person can check it with pencil and paper. */
export interface Explanation {
  /** Id of the limit in the table of time limits, or of the treaty's provision it was read from. */
  readonly rule: string;
  readonly citation: string;
  /** The citation in words, a treaty of the registry named as letters name it. */
  readonly cite: Text;
  /** What the limit runs from; for a limit that must precede an event, that event. */
  readonly start: { readonly what: Text; readonly at: Instant };
  /** Such as "40 days of 24 hours"; a date that is given needs none. */
  readonly length: Text | null;
  /** Newest extension on record; the words of the ground are null once they are erased. */
  readonly extended?: { readonly until: Instant; readonly ground: string | null };
  /** The reckoning itself, in the time of the home state. */
  readonly arithmetic: Text;
  /** What else a reader must know: another basis that was passed over, a start that is not on record. */
  readonly notes: readonly Text[];
}

export interface Deadline {
  readonly id: string;
  readonly name: Text;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
  readonly citation: string;
  readonly state: DeadlineState;
  /** What it is about; null for a date that somebody named. */
  readonly subject: Subject | null;
  /** Somebody is held under it: a missed end may free the person, or hold them without right. */
  readonly isCustody: boolean;
  /** What must be there or done by then, where the limit waits for something. */
  readonly awaited: Text | null;
  /** A right or a protection that ends by itself: nobody has to act by then. */
  readonly lapses: boolean;
  /** How far it may be extended now; null where nothing allows it, `latest` null where nothing caps it. */
  readonly extension: { readonly citation: string; readonly latest: Instant | null } | null;
  readonly explanation: Explanation;
}

export const isRunning = ({ state }: Pick<Deadline, 'state'>): boolean =>
  state === 'running' || state === 'overdue';

/** The nearest running limit by which somebody must act, or nothing; the list is in the order of `deadlinesOf`. */
export const nextDeadline = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find((deadline) => isRunning(deadline) && !deadline.lapses);
