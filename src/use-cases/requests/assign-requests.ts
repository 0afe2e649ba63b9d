import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { type ErrorCode, invalid, UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { unknownValue } from '../unknown-value.ts';
import { listExecutors } from './list-executors.ts';
import { scopeOf } from './request-scope.ts';
import { takeAction } from './take-action.ts';

/** As many as a page of the list has. */
export const mostAssigned = 50;

const AssignRequests = z.strictObject({
  assigneeId: z.uuid(),
  /** Each as the person saw it: what has changed since is left alone. */
  requests: z
    .array(z.strictObject({ id: z.uuid(), sequence: z.int().min(1) }))
    .min(1)
    .max(mostAssigned),
});
export type AssignRequests = z.infer<typeof AssignRequests>;
type Chosen = AssignRequests['requests'][number];

export interface LeftAlone {
  readonly id: string;
  /** Absent when the request is not in sight. */
  readonly reference: string | undefined;
  readonly why: ErrorCode | 'already_theirs';
}

export interface Assigned {
  readonly count: number;
  readonly left: readonly LeftAlone[];
}

/**
 * Gives several requests to one executor. Each is a step and a commit of its own, as if taken on its page: one that cannot be
 * given stands in nobody else's way.
 */
export async function assignRequests(ctx: UseCaseContext, input: AssignRequests): Promise<Assigned> {
  requirePermission(ctx, 'request:act');
  const { assigneeId, requests } = parseInput(AssignRequests, input);
  const executors = await listExecutors(ctx);
  if (executors.length === 0) throw new UseCaseError('forbidden');
  if (!executors.some(({ id }) => id === assigneeId)) throw invalid(unknownValue('/assigneeId'));
  const chosen = [...new Map(requests.map((one) => [one.id, one])).values()];
  const left: LeftAlone[] = [];
  for (const one of chosen) left.push(...(await assignOne(ctx, one, assigneeId)));
  return { count: chosen.length - left.length, left };
}

/** Empty once the request is given. */
async function assignOne(
  ctx: UseCaseContext,
  { id, sequence }: Chosen,
  assigneeId: string,
): Promise<readonly LeftAlone[]> {
  const row = await ctx.stores.requests.findRow(id, scopeOf(ctx.actor));
  const leftFor = (why: LeftAlone['why']): readonly LeftAlone[] => [{ id, reference: row?.reference, why }];
  if (!row) return leftFor('not_found');
  if (row.assigneeId === assigneeId) return leftFor('already_theirs');
  try {
    await takeAction(ctx, id, { action: 'assign', payload: { assigneeId }, expectedSequence: sequence });
    return [];
  } catch (error) {
    if (error instanceof UseCaseError) return leftFor(error.code);
    throw error;
  }
}
