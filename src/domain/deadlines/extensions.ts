import type { Instant } from '../codes.ts';
import type { RequestContent } from '../requests/request-content.ts';
import type { Extending, Run } from './clock.ts';
import type { Deadline, DeadlineState, Explanation } from './deadline.ts';
import { isRunning } from './deadline.ts';
import { after, earlier, endOfDay } from './moments.ts';
import type { Reckoning } from './reckoning.ts';

/** Newest extension on record of this run, never beyond what the instrument allows. */
export function newestExtension(run: Run, end: Instant, reckoning: Reckoning): Explanation['extended'] {
  const newest = recordedFor(run, reckoning).at(-1);
  if (!newest) return undefined;
  const latest = run.clock.extending && latestEnd(run.clock.extending, run.startsAt, end, reckoning);
  const asked = endOfDay(newest.until, reckoning.timeZone);
  return { until: latest ? earlier(asked, latest) : asked, ground: newest.ground };
}

/** How far the limit may be extended now. */
export function extensionRoom(
  run: Run,
  end: Instant,
  state: DeadlineState,
  reckoning: Reckoning,
): Deadline['extension'] {
  const { extending } = run.clock;
  if (!extending || !isRunning({ state })) return null;
  if (extending.once && recordedFor(run, reckoning).length > 0) return null;
  const { afterStep } = extending;
  if (afterStep && !reckoning.actions.some(({ action }) => action === afterStep)) return null;
  return {
    citation: extending.citation,
    latest: latestEnd(extending, run.startsAt, end, reckoning) ?? null,
  };
}

const recordedFor = ({ clock, sequence }: Run, { state }: Reckoning) =>
  state.extensions.filter((extension) => extension.deadline === clock.id && extension.sequence > sequence);

/** УПК 589(9): the highest penalty of the offence; 589(7): of whoever is sentenced, the sentence. */
const penaltyMonths = ({ purpose, imposedMonths, offences }: RequestContent): number =>
  purpose === 'enforcement' && imposedMonths !== undefined
    ? imposedMonths
    : Math.max(0, ...offences.map(({ maxPenaltyMonths }) => maxPenaltyMonths ?? 0));

/** The earliest of the instrument's caps; undefined where it sets none. */
function latestEnd(
  { by, total, withinPenalty }: Extending,
  startsAt: Instant,
  end: Instant,
  { content, timeZone }: Reckoning,
): Instant | undefined {
  const penalty = penaltyMonths(content);
  const caps = [
    by && after(end, by, timeZone),
    total && after(startsAt, total, timeZone),
    withinPenalty && penalty > 0 ? after(startsAt, { length: penalty, unit: 'month' }, timeZone) : undefined,
  ].filter((cap) => cap !== undefined);
  return caps.length > 0 ? caps.reduce(earlier) : undefined;
}
