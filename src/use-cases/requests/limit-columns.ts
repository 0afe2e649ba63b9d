import { lookAfterStep } from '../../domain/deadlines/alarms.ts';
import { type Deadline, isRunning, nextDeadline } from '../../domain/deadlines/deadline.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import type { Reckoning } from '../../domain/deadlines/reckoning.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import type { DueColumns } from '../ports/alarms.ts';
import type { RequestFile } from '../ports/requests.ts';

type Around = Pick<Reckoning, 'registry' | 'now' | 'timeZone'>;

/** Every time limit of a request as it stands in the database. */
export const deadlinesIn = (
  { content, actions, texts }: Pick<RequestFile, 'content' | 'actions' | 'texts'>,
  around: Around,
): readonly Deadline[] => deadlinesOf({ content, actions, state: caseStateOf(actions, texts), ...around });

/** The nearest running limits, for the row. */
export function limitColumns(deadlines: readonly Deadline[]): Omit<DueColumns, 'nextAlarmAt'> {
  const next = nextDeadline(deadlines);
  const custody = nextDeadline(deadlines.filter(({ isCustody }) => isCustody));
  return {
    nextDueAt: next?.dueAt ?? null,
    nextDueClock: next?.id ?? null,
    custodyDueAt: custody?.dueAt ?? null,
    custodyClock: custody?.id ?? null,
  };
}

/** What the row says of time limits after a step; `before` is the request without it. */
export function dueColumns(
  deadlines: readonly Deadline[],
  before: RequestFile | undefined,
  around: Around,
): DueColumns {
  const nextAlarmAt = lookAfterStep({
    before: () => (before ? deadlinesIn(before, around).filter(isRunning) : []),
    after: deadlines.filter(isRunning),
    was: before?.row.nextAlarmAt ?? undefined,
    at: around.now,
    timeZone: around.timeZone,
  });
  return { ...limitColumns(deadlines), nextAlarmAt: nextAlarmAt ?? null };
}
