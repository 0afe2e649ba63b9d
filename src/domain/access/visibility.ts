import type { StateCode } from '../codes.ts';
import { isAddressed } from '../requests/addressed-words.ts';
import type { CaseState } from '../requests/case-state.ts';
import type { RequestContent } from '../requests/request-content.ts';

/**
 * Whether the other state's officer may know of the request: its own requests always; ours once sent; a transfer of ours
 * once the Department has released it.
 */
export function isVisibleToState(
  content: Pick<RequestContent, 'kind' | 'direction'>,
  state: CaseState,
): boolean {
  if (content.direction === 'incoming') return true;
  if (content.kind === 'transfer') return state.namesReleased;
  return state.everSent;
}

/** Records that the other side may read; every other record is internal. Moves of the machine show their status anyway. */
const sharedRecords = new Set([
  'received_from_state',
  'report_progress',
  'ask_question',
  'answer_question',
  'release',
  'release_document',
]);

/** Whether the other state's officer reads of a step at all. */
export function isSharedAction(
  action: string,
  step: { movesStatus: boolean; visible: boolean; byOtherSide: boolean },
): boolean {
  return step.visible && (step.byOtherSide || step.movesStatus || sharedRecords.has(action));
}

/** Papers that an officer of a state may open: those released to the other side, and those their own state brought. */
export const isPaperShared = (
  paper: { readonly released: boolean; readonly uploadedByState: StateCode | null },
  state: StateCode,
): boolean => paper.released || paper.uploadedByState === state;

/** Whether the other side reads the words of a step. */
export const areWordsShared = (action: string, byOtherSide: boolean): boolean =>
  byOtherSide || isAddressed(action);
