import { z } from 'zod';
import { stages } from '../../domain/pipeline/stages.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, SourcesInput, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const MoveStageInput = z.strictObject({
  stage: z.enum(stages),
  on: DayInput,
  reason: WordsInput.nullable().default(null),
  sources: SourcesInput,
  ...expected,
});
export type MoveStageInput = z.input<typeof MoveStageInput>;

/** The treaty has come to another stage: a later one, or with a reason an earlier one. */
export async function moveStage(
  ctx: UseCaseContext,
  id: string,
  input: MoveStageInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(MoveStageInput, input);
  return writeEntry(ctx, id, { entry: 'moved', ...body }, expectedSequence);
}
