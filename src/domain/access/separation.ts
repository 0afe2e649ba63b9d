import type { CaseState } from '../requests/case-state.ts';

/** Four eyes: whoever filed a request may neither endorse nor sign it, and whoever approved it may not sign it. */
export function isBarredBySeparation(action: string, personId: string, state: CaseState): boolean {
  if (action === 'endorse') return state.filedBy.has(personId);
  if (action === 'sign') return state.filedBy.has(personId) || state.approvedBy === personId;
  return false;
}
