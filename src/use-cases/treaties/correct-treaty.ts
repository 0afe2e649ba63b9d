import { ChangeReason, TreatyFieldsChange } from '../../domain/treaties/change-input.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { commitChange, type TreatyChanged } from './commit-change.ts';
import { type Expected, weighProposal } from './weigh-proposal.ts';

export const CorrectTreatyInput = ChangeReason.extend({ change: TreatyFieldsChange });
export type CorrectTreatyInput = {
  readonly change: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

/** Corrects fields of a treaty. A newer seed never takes them back. */
export async function correctTreaty(
  ctx: UseCaseContext,
  treatyId: string,
  { expected, ...input }: CorrectTreatyInput & Expected,
): Promise<TreatyChanged> {
  requirePermission(ctx, 'registry:correct');
  const { change, ...reason } = parseInput(CorrectTreatyInput, input);
  const weighed = await weighProposal(ctx, treatyId, {
    proposal: { kind: 'corrected', change },
    ...reason,
    expected,
  });
  return commitChange(ctx, weighed, {
    kind: 'corrected',
    reason,
    answer: (body) => ({ status: 200, body }),
  });
}
