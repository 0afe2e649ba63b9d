import type { Action, ActionTexts } from './action.ts';
import { type Assurance, assurancesAfter } from './assurances.ts';

/** Records beside the status, each the fold of the actions that made and followed it. */
export interface CaseRecords {
  readonly assurances: readonly Assurance[];
}

export const noRecords: CaseRecords = { assurances: [] };

/** The records after an action. Never throws: an action about a record that is not there changes nothing. */
export const recordsAfter = (
  { assurances }: CaseRecords,
  action: Action,
  texts: ActionTexts | undefined,
): CaseRecords => ({
  assurances: assurancesAfter(assurances, action, texts),
});
