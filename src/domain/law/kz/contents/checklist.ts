import type { Direction, Kind, TransferRole } from '../../../codes.ts';
import type { Text } from '../../../text.ts';

/** Circumstance that makes an item required which the law does not ask for in every case. */
export const requirementConditions = [
  'hearing_asked',
  'sanction_needed',
  'prosecution',
  'enforcement',
  'part_served',
  'home_is_sentencing',
  'outgoing',
  'incoming',
] as const;
export type RequirementCondition = (typeof requirementConditions)[number];

export interface ChecklistItem {
  readonly key: string;
  /** Where it lives in a request: a field, `details.KEY`, or `documents:KEY`. */
  readonly at: string;
  readonly type: 'field' | 'document';
  readonly required: boolean;
  /** Where present, decides instead of `required`. */
  readonly requiredWhen?: RequirementCondition | undefined;
  readonly text: Text;
  /** The Kazakh wording is ours, not the law's. */
  readonly proposed?: true;
  readonly source: string;
  readonly note?: string;
}

/** Conditions of a list; those named must all hold. */
export interface ChecklistScope {
  readonly kind?: Kind;
  readonly direction?: Direction;
  /** One of these treaties is the chosen basis. */
  readonly treatyIds?: readonly string[];
  /** One of these measures is asked for. */
  readonly measures?: readonly string[];
  /** Part the home State plays. */
  readonly role?: TransferRole;
  /** A bilateral treaty is the chosen basis. */
  readonly bilateral?: true;
  readonly basis?: 'reciprocity';
  readonly when?: 'provisional_arrest_asked';
  /** Why the list never applies: it stands for comparison. */
  readonly never?: string;
}

export interface Checklist {
  readonly key: string;
  readonly title: Text;
  readonly basis: string;
  readonly appliesTo: ChecklistScope;
  readonly items: readonly ChecklistItem[];
}
