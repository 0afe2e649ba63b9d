import type { ActorCode, Direction, Kind } from '../codes.ts';
import type { Text } from '../text.ts';

/** What a step demands beyond the right person and the right status. Each is checked in `check-step.ts`. */
export const needs = [
  'reason',
  'source',
  'outcome',
  'dueOn',
  'occurredAt',
  'office',
  'basis',
  'confirmed_basis',
  'contents',
  'original_in_hand',
  'undertaking',
  'torture_guarantee',
  'as_sentencing_state',
  'as_administering_state',
  'grounds_answered',
  'grounds_clear',
  'consent',
  'nationality',
  'remaining_term',
  'appeal_term_over',
  'penalty_threshold',
  'citizenship_conclusion',
] as const;
export type Need = (typeof needs)[number];

export interface Status {
  readonly code: string;
  readonly name: Text;
  readonly terminal: boolean;
  /** How the request ended, for terminal statuses. */
  readonly outcome?: string;
  /** Provision behind the status, as printed in the rules. */
  readonly legal?: string;
  /** The contents may still be changed here. */
  readonly editable?: boolean;
}

export interface Transition {
  readonly action: string;
  readonly name: Text;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly ActorCode[];
  readonly needs: readonly Need[];
  readonly source: string;
}

export interface StateMachine {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly initial: string;
  /** Extradition, incoming: the file may also open with the request instead of the detention. */
  readonly altInitial?: string;
  readonly statuses: readonly Status[];
  readonly transitions: readonly Transition[];
}

export type MachineKey = `${Kind}_${Direction}`;
