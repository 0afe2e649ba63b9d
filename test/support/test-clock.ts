import type { Instant } from '../../src/domain/codes.ts';
import type { Clock } from '../../src/use-cases/ports/stores.ts';

export interface TestClock extends Clock {
  /** Moves time forward by what is given, added together. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
  set(instant: Instant): void;
}

/** A clock that stands still until it is moved. */
export function testClock(start: Instant = '2026-03-02T06:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
}
