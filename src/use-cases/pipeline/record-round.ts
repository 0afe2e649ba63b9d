import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const RecordRoundInput = z.strictObject({
  on: DayInput,
  place: z.string().trim().min(1).max(200).nullable().default(null),
  outcome: WordsInput,
  ...expected,
});
export type RecordRoundInput = z.input<typeof RecordRoundInput>;

/** A round of negotiations was held. */
export async function recordRound(
  ctx: UseCaseContext,
  id: string,
  input: RecordRoundInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(RecordRoundInput, input);
  return writeEntry(ctx, id, { entry: 'round_held', ...body }, expectedSequence);
}
