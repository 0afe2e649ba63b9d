import type { Clock, Run } from './clock.ts';
import type { Entry, Pause } from './log-entries.ts';

type Open = { -readonly [K in keyof Run]: Run[K] };

/** Runs one clock over the log; only its newest run counts. */
export function runClock(clock: Clock, entries: readonly Entry[], afterSequence = 0): Run | undefined {
  let run: Open | undefined;
  const pauses: Pause[] = [];
  for (const entry of entries) {
    const { sequence } = entry.action;
    if (sequence <= afterSequence) continue;
    const pause = clock.pauses?.(entry);
    if (pause) pauses.push(pause);
    const startsAt = clock.starts(entry);
    const redatedTo = clock.redates?.(entry);
    const correctedTo = clock.corrects?.(entry);
    if (startsAt !== undefined)
      run = {
        clock,
        sequence,
        startsAt,
        isRedated: false,
        pauses,
        stoppedAt: undefined,
        stoppedSequence: undefined,
      };
    else if (redatedTo !== undefined && run) Object.assign(run, { startsAt: redatedTo, isRedated: true });
    else if (correctedTo !== undefined && run && !run.isRedated) run.startsAt = correctedTo;
    if (run && run.stoppedAt === undefined && sequence > run.sequence) stop(run, entry);
  }
  return run;
}

function stop(run: Open, entry: Entry): void {
  const stoppedAt = run.clock.stops(entry);
  if (stoppedAt === undefined) return;
  run.stoppedAt = stoppedAt;
  run.stoppedSequence = entry.action.sequence;
}
