import type { Clock, Run } from './clock.ts';
import type { Entry } from './log-entries.ts';
import type { Reckoning } from './reckoning.ts';
import { type Reckoned, reckon } from './run-deadline.ts';

/** A limit that ends so long before another one does: nothing where none of those runs or ran. */
export function beforeEndOf(
  clock: Clock,
  chosen: readonly Reckoned[],
  entries: readonly Entry[],
  reckoning: Reckoning,
): Reckoned | undefined {
  const bases = (clock.beforeEndOf ?? []).flatMap(
    (subject) => chosen.find(({ run }) => run.clock.subject === subject) ?? [],
  );
  const base = bases.find(({ run }) => run.stoppedAt === undefined) ?? lastHeld(bases);
  if (!base) return undefined;
  const since = Math.max(
    base.run.sequence,
    ...bases.slice(0, bases.indexOf(base)).map(({ run }) => run.stoppedSequence ?? 0),
  );
  const run = runBefore(clock, base, since, entries);
  const reckoned = reckon(run, reckoning, base.deadline.startsAt);
  const isIdle = base.run.stoppedAt !== undefined && run.stoppedAt === undefined;
  return isIdle ? { ...reckoned, deadline: { ...reckoned.deadline, state: 'stopped' } } : reckoned;
}

/** The one under which the person was held at the end; of several that ended with one step, the first named. */
function lastHeld(bases: readonly Reckoned[]): Reckoned | undefined {
  const end = Math.max(...bases.map(({ run }) => run.stoppedSequence ?? 0));
  return bases.find(({ run }) => (run.stoppedSequence ?? 0) === end);
}

function runBefore(clock: Clock, { deadline }: Reckoned, since: number, entries: readonly Entry[]): Run {
  const stop = entries.find((entry) => entry.action.sequence > since && clock.stops(entry) !== undefined);
  return {
    clock,
    sequence: since,
    startsAt: deadline.dueAt,
    isRedated: false,
    pauses: [],
    stoppedAt: stop && clock.stops(stop),
    stoppedSequence: stop?.action.sequence,
  };
}
