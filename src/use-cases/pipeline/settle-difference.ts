import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const SettleDifferenceInput = z.strictObject({
  differenceId: z.uuid(),
  how: WordsInput,
  on: DayInput,
  ...expected,
});
export type SettleDifferenceInput = z.input<typeof SettleDifferenceInput>;

/** A difference is settled, and how. */
export async function settleDifference(
  ctx: UseCaseContext,
  id: string,
  input: SettleDifferenceInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(SettleDifferenceInput, input);
  return writeEntry(ctx, id, { entry: 'difference_settled', ...body }, expectedSequence);
}
