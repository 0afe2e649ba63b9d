import { z } from 'zod';
import type { ProcessEntry } from '../../domain/pipeline/entry.ts';
import { type ProcessState, processStateOf } from '../../domain/pipeline/process-state.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import type { ProcessRow } from '../ports/pipeline.ts';

export interface LoadedProcess {
  readonly row: ProcessRow;
  readonly entries: readonly ProcessEntry[];
  readonly state: ProcessState;
}

export async function loadProcess(ctx: UseCaseContext, id: string): Promise<LoadedProcess> {
  const file = z.uuid().safeParse(id).success ? await ctx.stores.pipeline.find(id) : undefined;
  const state = file && processStateOf(file.entries);
  if (!file || !state) throw notFound();
  return { ...file, state };
}
