import type { Action, ActionTexts } from './action.ts';
import { type Asset, assetsAfter } from './assets.ts';
import { type Assurance, assurancesAfter } from './assurances.ts';
import { type Condition, conditionsAfter } from './conditions.ts';
import { noSpecialty, type Specialty, specialtyAfter } from './specialty.ts';

/** Records beside the status, each the fold of the actions that made and followed it. */
export interface CaseRecords {
  readonly assurances: readonly Assurance[];
  readonly conditions: readonly Condition[];
  readonly specialty: Specialty;
  readonly assets: readonly Asset[];
}

export const noRecords: CaseRecords = { assurances: [], conditions: [], specialty: noSpecialty, assets: [] };

/** The records after an action. Never throws: an action about a record that is not there changes nothing. */
export const recordsAfter = (
  records: CaseRecords,
  action: Action,
  texts: ActionTexts | undefined,
): CaseRecords => ({
  assurances: assurancesAfter(records.assurances, action, texts),
  conditions: conditionsAfter(records.conditions, action, texts),
  specialty: specialtyAfter(records.specialty, action, texts),
  assets: assetsAfter(records.assets, action, texts),
});
