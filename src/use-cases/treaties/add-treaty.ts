import { z } from 'zod';
import { isBlocking } from '../../domain/finding.ts';
import { ChangeReason } from '../../domain/treaties/change-input.ts';
import { checkSource, checkStates, checkTreaty, idTaken } from '../../domain/treaties/check-change.ts';
import { TreatyEntry } from '../../domain/treaties/parse-seed.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { todayOf } from './asked-by.ts';
import { commitAddition, type TreatyChanged } from './commit-change.ts';

/** An entry as the registry files have them; what was read of its text is added afterwards, one by one. */
export const AddTreatyInput = z.strictObject({
  treaty: z.strictObject({ ...TreatyEntry.shape, id: TreatyEntry.shape.id.max(100) }),
  ...ChangeReason.shape,
});
export type AddTreatyInput = {
  readonly treaty: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

/** Adds a treaty that the registry does not have. */
export async function addTreaty(ctx: UseCaseContext, input: AddTreatyInput): Promise<TreatyChanged> {
  requirePermission(ctx, 'registry:correct');
  const { treaty: entry, ...reason } = parseInput(AddTreatyInput, input);
  const treaty: Treaty = {
    ...entry,
    sources: [...new Set([...entry.sources, reason.source.reference])],
    parties: entry.parties.map((row) => ({ ...row, confidence: row.confidence ?? entry.confidence })),
    provisions: null,
  };
  const taken = (await ctx.stores.treatyChanges.find(treaty.id)) !== undefined;
  const findings = [
    ...(taken ? [idTaken()] : []),
    ...checkSource(reason.source, todayOf(ctx)),
    ...checkTreaty(treaty, ctx.homeState, '/treaty'),
    ...(treaty.form === 'multilateral' ? checkStates(treaty.parties, undefined, '/treaty') : []),
  ];
  if (findings.some(isBlocking)) throw invalid(...findings);
  return commitAddition(ctx, treaty, {
    kind: 'added',
    reason,
    answer: (body) => ({ status: 201, body, location: `/api/v1/treaties/${treaty.id}` }),
  });
}
