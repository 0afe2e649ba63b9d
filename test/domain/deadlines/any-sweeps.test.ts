import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alarm, type AlarmClock, alarmMoments, ringing } from '../../../src/domain/deadlines/alarms.ts';
import { addHours } from '../../../src/domain/plain-date.ts';

const timeZone = 'Asia/Almaty';
const start = '2026-01-31T20:00:00.000Z';

/** Custody terms from some hours to the twelve months, and a few terms of another sort beside them. */
const Clocks = fc
  .array(
    fc.record({ begins: fc.nat(17_000), hours: fc.integer({ min: 1, max: 9_000 }), isCustody: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((terms) =>
    terms.map(({ begins, hours, isCustody }, index): AlarmClock => {
      const startsAt = new Date(Date.parse(start) + begins * 60_000).toISOString();
      return { id: `clock-${index}`, startsAt, dueAt: addHours(startsAt, hours), isCustody };
    }),
  );

/** Hours between one sweep and the next: mostly the hour it should be, sometimes a night or a week of standing still. */
const Gaps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0.01, max: 1.5, noNaN: true }) },
    { weight: 2, arbitrary: fc.double({ min: 1.5, max: 30, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: 30, max: 900, noNaN: true }) },
    // Somebody set the clock of the machine back.
    { weight: 1, arbitrary: fc.double({ min: -20, max: 0, noNaN: true }) },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

const sweepsAfter = (gaps: readonly number[]): readonly string[] => {
  let at = Date.parse(start);
  return gaps.map((hours) => {
    at += Math.round(hours * 3_600_000);
    return new Date(at).toISOString();
  });
};

/** Runs the sweeps one after the other, each knowing what the earlier ones rang; answers with all that rang. */
function ring(clocks: readonly AlarmClock[], sweeps: readonly string[]): readonly Alarm[] {
  const rung: Alarm[] = [];
  for (const now of sweeps) rung.push(...ringing(clocks, { rung, now, timeZone }).now);
  return rung;
}

const keyOf = ({ clock, dueAt, ringsAt }: Alarm): string => `${clock} ${dueAt} ${ringsAt}`;
const runs = { numRuns: 40, seed: 20_260_101 };

describe('whatever the hours at which a sweep runs', () => {
  it('rings no alarm twice, and none before its time or that no clock has', () => {
    fc.assert(
      fc.property(Clocks, Gaps, (clocks, gaps) => {
        const sweeps = sweepsAfter(gaps);
        const rung = ring(clocks, sweeps).map(keyOf);
        expect(new Set(rung).size).toBe(rung.length);
        const latest = sweeps.toSorted().at(-1) ?? start;
        const due = clocks.flatMap((clock) =>
          alarmMoments(clock, timeZone)
            .filter((moment) => moment <= latest)
            .map((ringsAt) => keyOf({ clock: clock.id, dueAt: clock.dueAt, ringsAt })),
        );
        expect(rung.filter((key) => !due.includes(key))).toEqual([]);
      }),
      runs,
    );
  });

  it('has rung, after every sweep, the newest alarm that was due of every clock', () => {
    fc.assert(
      fc.property(Clocks, Gaps, (clocks, gaps) => {
        const rung: Alarm[] = [];
        for (const now of sweepsAfter(gaps)) {
          rung.push(...ringing(clocks, { rung, now, timeZone }).now);
          const known = new Set(rung.map(keyOf));
          for (const clock of clocks) {
            const ringsAt = alarmMoments(clock, timeZone).findLast((moment) => moment <= now);
            if (ringsAt === undefined) continue;
            const later = rung.some((alarm) => alarm.clock === clock.id && alarm.ringsAt >= ringsAt);
            const isKnown = known.has(keyOf({ clock: clock.id, dueAt: clock.dueAt, ringsAt }));
            if (!isKnown && !later) expect.fail(`${clock.id} was silent at ${ringsAt}, swept at ${now}`);
          }
        }
      }),
      runs,
    );
  });

  it('rings each alarm of each clock exactly once where every sweep comes when the one before asked for it', () => {
    fc.assert(
      fc.property(Clocks, (clocks) => {
        const rung: Alarm[] = [];
        let now: string | undefined = start;
        for (let sweep = 0; now !== undefined && sweep < 1_000; sweep++) {
          const swept: ReturnType<typeof ringing> = ringing(clocks, { rung, now, timeZone });
          rung.push(...swept.now);
          now = swept.next;
        }
        const all = clocks.flatMap((clock) =>
          alarmMoments(clock, timeZone).map((ringsAt) =>
            keyOf({ clock: clock.id, dueAt: clock.dueAt, ringsAt }),
          ),
        );
        expect(rung.map(keyOf).toSorted()).toEqual(all.toSorted());
      }),
      runs,
    );
  });
});
