import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../codes.ts';

/** As much of a running time limit as decides when people are told of it. */
export interface AlarmClock {
  readonly id: string;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
  /** A person's liberty hangs on it. */
  readonly isCustody: boolean;
  /** It ends by itself and asks nobody to act. */
  readonly lapses?: boolean;
}

/** One moment at which people are told of a time limit. The same limit with another end rings anew. */
export interface Alarm {
  readonly clock: string;
  readonly dueAt: Instant;
  readonly ringsAt: Instant;
}

export interface Ringing {
  /** Those to ring now, one a clock at most: its most urgent, however many were slept through. */
  readonly now: readonly Alarm[];
  /** When the next one rings; nothing while none will. */
  readonly next: Instant | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
const custodyDays = [20, 10, 5, 3, 1];
/** Inside them the alarm of a custody term rings every hour, and those on duty are told too. */
export const hourlyHours = 72;
const lastHours = Array.from({ length: hourlyHours }, (_, before) => (before + 1) * hour);
const otherDays = [3, 1];
/** A shorter term is rung to the minute: until the next morning it may be over. */
const shortestForMorning = 3 * day;
const morningHour = 8;

/**
 * When a time limit rings, each moment once and in order, none at its start or before. Custody: 20, 10, 5, 3 and 1 days
 * before its end, every hour of the last 72, and once it is over. The others: when half and when a quarter of the term is
 * left, three days and one day before, and once it is over; but for the last of these, on the morning of that day in the
 * home time zone, for a person reads such a message when work begins. Of what ends by itself nobody is told.
 */
export const alarmMoments = (clock: AlarmClock, timeZone: string): readonly Instant[] =>
  momentsOf(clock, timeZone).map(instantOf);

const instantOf = (moment: number): Instant => new Date(moment).toISOString();

/** As numbers: most of them are only compared, and every step in a request asks for them. */
function momentsOf({ startsAt, dueAt, isCustody, lapses }: AlarmClock, timeZone: string): readonly number[] {
  if (lapses) return [];
  const start = Date.parse(startsAt);
  const end = Date.parse(dueAt);
  const isShort = end - start < shortestForMorning;
  const before = isCustody
    ? [...custodyDays.map((days) => end - days * day), ...lastHours.map((left) => end - left)]
    : spread(start, end).map((moment) => (isShort ? moment : morning(moment, timeZone)));
  const moments = new Set([...before, end + 1].filter((moment) => moment > start));
  return [...moments].sort((one, other) => one - other);
}

const spread = (start: number, end: number): readonly number[] => [
  end - Math.floor((end - start) / 2),
  end - Math.floor((end - start) / 4),
  ...otherDays.map((days) => end - days * day),
];

function morning(moment: number, timeZone: string): number {
  const begins = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  return begins.with({ hour: morningHour, minute: 0, second: 0, millisecond: 0 }).epochMilliseconds;
}

const isSame = (one: Pick<Alarm, 'clock' | 'dueAt'>, clock: AlarmClock): boolean =>
  one.clock === clock.id && one.dueAt === clock.dueAt;

/**
 * What rings now of the running clocks, given what rang before. Whether an alarm rang is a matter of record and not of the
 * time, so that a clock set back rings nothing twice, and a limit entered late rings at once.
 */
export function ringing(
  clocks: readonly AlarmClock[],
  { rung, now, timeZone }: { rung: readonly Alarm[]; now: Instant; timeZone: string },
): Ringing {
  const at = Date.parse(now);
  const found = clocks.map((clock) => {
    const last = lastOf(
      rung.filter((alarm) => isSame(alarm, clock)).map(({ ringsAt }) => Date.parse(ringsAt)),
    );
    const moments = momentsOf(clock, timeZone);
    const due = moments.findLast((moment) => moment <= at);
    return {
      rings: due !== undefined && due > last ? alarmOf(clock, due) : undefined,
      next: moments.find((moment) => moment > at && moment > last),
    };
  });
  const next = found.flatMap(({ next: moment }) => moment ?? []);
  return {
    now: found.flatMap(({ rings }) => rings ?? []),
    next: next.length > 0 ? instantOf(Math.min(...next)) : undefined,
  };
}

const alarmOf = ({ id, dueAt }: AlarmClock, moment: number): Alarm => ({
  clock: id,
  dueAt,
  ringsAt: instantOf(moment),
});
const lastOf = (moments: readonly number[]): number => Math.max(-Infinity, ...moments);

/**
 * When a request must be looked at for alarms after a step of `at`, never later than the first that has not rung. `was` is
 * what stood before. A limit that the step left alone has rung all its moments before `was`; one that it started or moved
 * may have a moment behind it already, and then the request is looked at at once.
 */
export function lookAfterStep(step: {
  readonly before: () => readonly AlarmClock[];
  readonly after: readonly AlarmClock[];
  readonly was: Instant | undefined;
  readonly at: Instant;
  readonly timeZone: string;
}): Instant | undefined {
  const { after, was, at, timeZone } = step;
  if (after.length === 0) return undefined;
  if (was !== undefined && was <= at) return was;
  const now = Date.parse(at);
  const all = after.map((clock) => ({ clock, moments: momentsOf(clock, timeZone) }));
  const behind = all.filter(({ moments: [first] }) => first !== undefined && first <= now);
  const before = behind.length > 0 ? step.before() : [];
  const isKnown = (clock: AlarmClock) =>
    before.some(
      ({ id, startsAt, dueAt }) => id === clock.id && startsAt === clock.startsAt && dueAt === clock.dueAt,
    );
  if (behind.some(({ clock }) => !isKnown(clock))) return at;
  const next = all.flatMap(({ moments }) => moments.find((moment) => moment > now) ?? []);
  return next.length > 0 ? instantOf(Math.min(...next)) : undefined;
}
