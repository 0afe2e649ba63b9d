import { ChangeReason, ForceConfirmation } from '../../domain/treaties/change-input.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { commitChange, type TreatyChanged } from './commit-change.ts';
import { type Expected, weighProposal } from './weigh-proposal.ts';

export const ConfirmForceInput = ChangeReason.extend(ForceConfirmation.shape);
export type ConfirmForceInput = {
  readonly inForceFrom?: unknown;
  readonly state?: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

/** Records, with its source, that a treaty is in force; from then on requests may be approved on it. */
export async function confirmForce(
  ctx: UseCaseContext,
  treatyId: string,
  { expected, ...input }: ConfirmForceInput & Expected,
): Promise<TreatyChanged> {
  requirePermission(ctx, 'registry:correct');
  const { source, note, ...confirmation } = parseInput(ConfirmForceInput, input);
  const reason = { source, note };
  const proposal = { kind: 'force_confirmed' as const, ...confirmation };
  const weighed = await weighProposal(ctx, treatyId, { proposal, ...reason, expected });
  return commitChange(ctx, weighed, {
    kind: 'force_confirmed',
    reason,
    answer: (body) => ({ status: 201, body, location: `/api/v1/treaties/${treatyId}/changes` }),
  });
}
