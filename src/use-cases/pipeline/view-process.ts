import { hasPermission } from '../../domain/access/permissions.ts';
import { allowedEntries } from '../../domain/pipeline/check-entry.ts';
import type { ProcessEntry } from '../../domain/pipeline/entry.ts';
import type { ProcessState } from '../../domain/pipeline/process-state.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf, todayOf } from '../treaties/asked-by.ts';
import { loadProcess } from './load-process.ts';
import { lineOf, type ProcessLine } from './process-view.ts';

export interface ProcessView
  extends Omit<ProcessLine, 'openDifferences'>,
    Pick<ProcessState, 'attempts' | 'earlierAttempts' | 'rounds' | 'differences'> {
  /** Oldest first. */
  readonly entries: readonly ProcessEntry[];
  /** What this reader may add now. */
  readonly allowed: readonly string[];
}

/** One treaty under way with its whole history. */
export async function viewProcess(ctx: UseCaseContext, id: string): Promise<ProcessView> {
  requirePermission(ctx, 'pipeline:read');
  const [{ entries, state }, registry] = await Promise.all([loadProcess(ctx, id), ctx.registry.current()]);
  const { openDifferences: _, ...line } = lineOf(id, state, {
    registry,
    language: languageOf(ctx),
    today: todayOf(ctx),
  });
  const { attempts, earlierAttempts, rounds, differences } = state;
  return {
    ...line,
    attempts,
    earlierAttempts,
    rounds,
    differences,
    entries,
    allowed: mayWrite(ctx) ? allowedEntries(state) : [],
  };
}

const mayWrite = ({ actor }: UseCaseContext): boolean =>
  actor.type === 'system' || hasPermission(actor.role, 'pipeline:write');
