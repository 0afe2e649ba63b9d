import { ChangeReason, ProvisionInput } from '../../domain/treaties/change-input.ts';
import { isProvisionKey } from '../../domain/treaties/provision-fields.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { commitChange, type TreatyChanged } from './commit-change.ts';
import { type Expected, weighProposal } from './weigh-proposal.ts';

export const CorrectProvisionInput = ChangeReason.extend(ProvisionInput.shape);
export type CorrectProvisionInput = {
  readonly value: unknown;
  readonly article?: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

/** Records what a treaty's text says on one matter, with its article and where it was read; `null` is "not known". */
export async function correctProvision(
  ctx: UseCaseContext,
  { treatyId, key }: { readonly treatyId: string; readonly key: string },
  { expected, ...input }: CorrectProvisionInput & Expected,
): Promise<TreatyChanged> {
  requirePermission(ctx, 'registry:correct');
  if (!isProvisionKey(key)) throw notFound();
  const { source, note, ...provision } = parseInput(CorrectProvisionInput, input);
  const reason = { source, note };
  const proposal = { kind: 'provision_corrected' as const, key, ...provision };
  const weighed = await weighProposal(ctx, treatyId, { proposal, ...reason, expected });
  return commitChange(ctx, weighed, {
    kind: 'provision_corrected',
    reason,
    answer: (body) => ({ status: 200, body }),
  });
}
