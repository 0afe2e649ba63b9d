import { z } from 'zod';
import { rejecters } from '../../domain/pipeline/entry.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, SourcesInput, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const RejectProcessInput = z.strictObject({
  by: z.enum(rejecters),
  reason: WordsInput,
  on: DayInput,
  sources: SourcesInput,
  ...expected,
});
export type RejectProcessInput = z.input<typeof RejectProcessInput>;

/** One side would not go on. The attempt stays in view with its reason. */
export async function rejectProcess(
  ctx: UseCaseContext,
  id: string,
  input: RejectProcessInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(RejectProcessInput, input);
  return writeEntry(ctx, id, { entry: 'rejected', ...body }, expectedSequence);
}
