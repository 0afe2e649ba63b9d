import { describe, expect, it } from 'vitest';
import { watchClock } from '../../src/runtimes/even-clock.ts';

const hour = 3_600_000;

function machine() {
  const times = { wall: 1_000 * hour, steady: 7 };
  return {
    isEven: watchClock({ wall: () => times.wall, steady: () => times.steady }),
    pass: (ms: number) => {
      times.wall += ms;
      times.steady += ms;
    },
    set: (ms: number) => {
      times.wall += ms;
    },
  };
}

describe('the clock of the machine', () => {
  it('is believed while it goes on as time does, and when it is only adjusted', () => {
    const { isEven, pass, set } = machine();
    pass(hour);
    expect(isEven()).toBe(true);
    pass(hour);
    set(-2_000);
    expect(isEven()).toBe(true);
  });

  it.each([26 * hour, -3 * hour])(
    'is not believed after a jump, until it has gone on for a round: %i ms',
    (jump) => {
      const { isEven, pass, set } = machine();
      pass(hour);
      set(jump);
      expect(isEven()).toBe(false);
      pass(hour);
      expect(isEven()).toBe(true);
    },
  );
});
