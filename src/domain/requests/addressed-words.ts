import type { Action, ActionTexts } from './action.ts';

/** Steps whose words are addressed to the other side, so that its officer reads them. */
const addressedToOtherSide = new Set([
  'ask_question',
  'answer_question',
  'ask_information',
  'supply_information',
  'information_received',
  'propose_conditions',
  'conditions_accepted',
  'accept_conditions',
  'decline_conditions',
  'refuse',
  'decide_refuse',
  'return',
  'withdraw',
  'send_partial',
]);

export const isAddressed = (action: string): boolean => addressedToOtherSide.has(action);

/**
 * The words of a step that are meant for the other side. A note is ours alone, unless the officer of the other state wrote
 * it; of a step recorded from their letter, only the text entered as theirs.
 */
export function addressedWords(
  { actor, capacity }: Pick<Action, 'actor' | 'capacity'>,
  texts: ActionTexts | undefined,
): string | null {
  if (actor.role === 'liaison') return texts?.text ?? texts?.reason ?? texts?.note ?? null;
  if (capacity === 'FLO') return texts?.text ?? null;
  return texts?.text ?? texts?.reason ?? null;
}
