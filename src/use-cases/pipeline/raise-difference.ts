import { z } from 'zod';
import { topics } from '../../domain/pipeline/entry.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const RaiseDifferenceInput = z.strictObject({
  topic: z.enum(topics),
  subject: WordsInput,
  ours: WordsInput,
  theirs: WordsInput,
  on: DayInput,
  ...expected,
});
export type RaiseDifferenceInput = z.input<typeof RaiseDifferenceInput>;

/** The two sides do not agree on something; the entry's id names the difference. */
export async function raiseDifference(
  ctx: UseCaseContext,
  id: string,
  input: RaiseDifferenceInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(RaiseDifferenceInput, input);
  return writeEntry(ctx, id, { entry: 'difference_raised', ...body }, expectedSequence);
}
