import { ChangeReason, TreatyProposal } from '../../domain/treaties/change-input.ts';
import type { ChangedFields } from '../../domain/treaties/propose-change.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { type Impact, impactOf } from './impact-of.ts';
import { type Expected, weighProposal } from './weigh-proposal.ts';

export const PreviewChangeInput = ChangeReason.extend({ proposal: TreatyProposal });
export type PreviewChangeInput = {
  readonly proposal: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

export interface ChangePreview extends Impact {
  readonly fields: { readonly before: ChangedFields; readonly after: ChangedFields };
}

/** What a change would alter, and what that does to open requests; nothing is saved. */
export async function previewChange(
  ctx: UseCaseContext,
  treatyId: string,
  { expected, ...input }: PreviewChangeInput & Expected,
): Promise<ChangePreview> {
  requirePermission(ctx, 'registry:correct');
  const { proposal, ...reason } = parseInput(PreviewChangeInput, input);
  const weighed = await weighProposal(ctx, treatyId, { proposal, ...reason, expected });
  return { fields: weighed.fields, ...(await impactOf(ctx, weighed)) };
}
