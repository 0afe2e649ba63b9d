import type { Instant } from '../../domain/codes.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import type { Dangers } from '../../domain/figures/risks.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import { courseOf } from '../../domain/requests/course.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Registry } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import type { CountedWhere, PastFile } from '../ports/figures.ts';
import type { RequestRow } from '../ports/requests.ts';
import { limitColumns } from '../requests/limit-columns.ts';

/** Of so many requests the logs are read for a past day; more would keep the page waiting. */
export const mostPastFiles = 1_000;

export type EndangeredRow = RequestRow & Dangers;

/** What the log up to a moment makes of a request's limits and of the other state's silence. Words are not needed. */
export function dangersAt(
  { content, actions }: Pick<PastFile, 'content' | 'actions'>,
  around: { registry: Registry; now: Instant; timeZone: string },
): Dangers {
  const state = caseStateOf(actions, new Map());
  const { nextDueAt, custodyDueAt } = limitColumns(deadlinesOf({ content, actions, state, ...around }));
  // An end stops the other limits and the silence; a person may still be held after it.
  if (statusIn(machineFor(content), state.status).terminal)
    return { nextDueAt: null, custodyDueAt, silentSince: null };
  return { nextDueAt, custodyDueAt, silentSince: courseOf(content, actions, state).silentSince };
}

/** The requests open at a past moment as they stood then; undefined where there were too many to read. */
export async function pastDangers(
  ctx: UseCaseContext,
  where: CountedWhere,
  at: Instant,
): Promise<readonly EndangeredRow[] | undefined> {
  const [files, registry] = await Promise.all([
    ctx.stores.figures.pastFiles(where, at, mostPastFiles + 1),
    ctx.registry.current(),
  ]);
  if (files.length > mostPastFiles) return undefined;
  return files
    .filter(({ actions }) => actions.length > 0)
    .map((file) => ({ ...file.row, ...dangersAt(file, { registry, now: at, timeZone: ctx.timeZone }) }));
}
