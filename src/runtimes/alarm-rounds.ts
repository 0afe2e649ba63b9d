import type { AppServices } from '../http/context.ts';
import { UseCaseError } from '../use-cases/errors.ts';
import { ringAlarms } from '../use-cases/sweeps/ring-alarms.ts';
import type { OnFault } from './background.ts';
import { watchClock } from './even-clock.ts';
import { type Rounds, repeat } from './repeat.ts';

/** More often than the alarms are apart: one that is due an hour before the end must not come a minute before it. */
const everyMs = 5 * 60 * 1_000;
/** As many requests a round; then the end is looked for again. */
const limit = 200;
const clockWasSet = 'The clock of this machine was set meanwhile; the alarms wait for their next turn.';

/** Rings what is due, in rounds, until nothing is left. Not by a clock that somebody has just set. */
export function alarmRounds(services: AppServices, onFault: OnFault): Rounds {
  const isClockEven = watchClock();
  const tell = (error: unknown) => onFault('alarms', error);
  const rounds = repeat(
    async () => {
      if (!isClockEven()) throw new UseCaseError('unavailable', { message: clockWasSet });
      if ((await ringAlarms(services, { limit, onFault: tell })) === limit) rounds.poke();
    },
    { everyMs, onError: tell },
  );
  return rounds;
}
