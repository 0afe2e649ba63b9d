const toleranceMs = 5 * 60 * 1_000;

interface Times {
  /** The time of day, which somebody may set. */
  readonly wall: () => number;
  /** Time as it passes, which nobody can. */
  readonly steady: () => number;
}

/**
 * Says each time it is asked whether the machine's clock went on evenly since it was asked last. What follows from the
 * calendar and cannot be taken back, such as sealing a day of the log, waits until it did.
 */
export function watchClock(
  { wall, steady }: Times = { wall: () => Date.now(), steady: () => performance.now() },
): () => boolean {
  let before = wall() - steady();
  return () => {
    const now = wall() - steady();
    const isEven = Math.abs(now - before) < toleranceMs;
    before = now;
    return isEven;
  };
}
