import type { CaseState } from '../requests/case-state.ts';

/** Four eyes: who filed a version may not endorse it, who approved it may not sign it. */
export function isBarredBySeparation(action: string, personId: string, state: CaseState): boolean {
  if (action === 'endorse') return state.filedBy === personId;
  if (action === 'sign') return state.approvedBy === personId;
  return false;
}
