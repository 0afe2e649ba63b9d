import { isBlocking } from '../../domain/finding.ts';
import { allowedEntries, checkEntry } from '../../domain/pipeline/check-entry.ts';
import type { EntryBody } from '../../domain/pipeline/entry.ts';
import type { UseCaseContext } from '../context.ts';
import { conflict, invalid, UseCaseError } from '../errors.ts';
import { keptAnswer } from '../kept-answer.ts';
import { actingPerson } from '../requests/append-action.ts';
import { todayOf } from '../treaties/asked-by.ts';
import { loadProcess } from './load-process.ts';

export interface EntryWritten {
  /** Of the process. */
  readonly id: string;
  readonly entryId: string;
  readonly sequence: number;
}

/**
 * The only way anything is added to a process that stands: one entry at the end of its log. Whoever decided on an older
 * log, or is overtaken while writing, gets a conflict and nothing is written.
 */
export async function writeEntry(
  ctx: UseCaseContext,
  id: string,
  body: EntryBody,
  expectedSequence?: number,
): Promise<EntryWritten> {
  const { state } = await loadProcess(ctx, id);
  if (expectedSequence !== undefined && expectedSequence !== state.sequence) throw conflict();
  const allowed: readonly string[] = allowedEntries(state);
  if (!allowed.includes(body.entry)) throw new UseCaseError('not_allowed_now', { allowed });
  const findings = checkEntry(state, body, todayOf(ctx));
  if (findings.some(isBlocking)) throw invalid(...findings);

  const entry = {
    id: ctx.newId(),
    processId: id,
    sequence: state.sequence + 1,
    at: ctx.clock.now(),
    actor: actingPerson(ctx.actor),
    body,
  };
  const written = { id, entryId: entry.id, sequence: entry.sequence };
  const { id: actorId, name, role } = entry.actor;
  await ctx.stores.pipeline.commit({
    entry: { ...entry, actor: { id: actorId, name, role } },
    ...keptAnswer(ctx, { status: 201, body: written }),
  });
  return written;
}
