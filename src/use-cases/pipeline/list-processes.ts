import { processStateOf } from '../../domain/pipeline/process-state.ts';
import { compareStages } from '../../domain/pipeline/stages.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf, todayOf } from '../treaties/asked-by.ts';
import { lineOf, type ProcessLine } from './process-view.ts';

const statusOrder = { under_way: 0, rejected: 1, in_force: 2 } as const;

/** Every treaty on its way: those under way first, the furthest on top, then what was rejected and what is concluded. */
export async function listProcesses(ctx: UseCaseContext): Promise<readonly ProcessLine[]> {
  requirePermission(ctx, 'pipeline:read');
  const [files, registry] = await Promise.all([ctx.stores.pipeline.list(), ctx.registry.current()]);
  const told = { registry, language: languageOf(ctx), today: todayOf(ctx) };
  return files
    .flatMap(({ row, entries }) => {
      const state = processStateOf(entries);
      return state ? [lineOf(row.id, state, told)] : [];
    })
    .sort(
      (a, b) =>
        statusOrder[a.status] - statusOrder[b.status] ||
        compareStages(b.stage, a.stage) ||
        compare(a.since ?? '9999', b.since ?? '9999') ||
        compare(a.treatyId ?? a.id, b.treatyId ?? b.id),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
