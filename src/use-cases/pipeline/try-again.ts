import { z } from 'zod';
import { stages } from '../../domain/pipeline/stages.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { DayInput, expected, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const TryAgainInput = z.strictObject({
  stage: z.enum(stages),
  on: DayInput,
  note: WordsInput.nullable().default(null),
  ...expected,
});
export type TryAgainInput = z.input<typeof TryAgainInput>;

/** A treaty that was rejected is tried again. */
export async function tryAgain(ctx: UseCaseContext, id: string, input: TryAgainInput): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(TryAgainInput, input);
  return writeEntry(ctx, id, { entry: 'tried_again', ...body }, expectedSequence);
}
