import { z } from 'zod';
import { PlainDateText } from '../../domain/plain-date.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { expected, WordsInput } from './process-input.ts';
import { type EntryWritten, writeEntry } from './write-entry.ts';

export const SetNextStepInput = z.strictObject({
  step: WordsInput,
  /** The day it is planned for. */
  on: PlainDateText.nullable().default(null),
  ...expected,
});
export type SetNextStepInput = z.input<typeof SetNextStepInput>;

/** What is to be done next, and by when. */
export async function setNextStep(
  ctx: UseCaseContext,
  id: string,
  input: SetNextStepInput,
): Promise<EntryWritten> {
  requirePermission(ctx, 'pipeline:write');
  const { expectedSequence, ...body } = parseInput(SetNextStepInput, input);
  return writeEntry(ctx, id, { entry: 'next_step_set', ...body }, expectedSequence);
}
