const tickMs = 20;
const lookEveryMs = 500;
/**
 * What arrives passes through two or three turns until it is answered, so that people then wait longer than a second;
 * beyond it each further request makes all the others wait longer still.
 */
const tooLateMs = 500;

export interface EventLoop {
  /** How long a turn of the loop takes for what arrives at any moment of the last half second. */
  lagMs(): number;
  /**
   * In a turn that has lasted too long already, so that what is behind in it has waited; or at two looks in a row: one
   * long turn alone, after which everything goes on, is no reason to refuse anybody.
   */
  isLagging(): boolean;
  stop(): void;
}

/**
 * Each turn weighs as long as it took, since that much arrives in it. Counted here, because `monitorEventLoopDelay`
 * forgets the turn under way when it is reset: under load, when a look comes once a turn, it would forget all of them.
 */
export function watchEventLoop(): EventLoop {
  let before = 0;
  let last = 0;
  let tickedAt = performance.now();
  let sum = 0;
  let squares = 0;

  const look = () => {
    before = last;
    last = Math.max(0, squares / sum - tickMs);
    sum = 0;
    squares = 0;
  };
  const timer = setInterval(() => {
    const now = performance.now();
    const turn = now - tickedAt;
    tickedAt = now;
    sum += turn;
    squares += turn ** 2;
    if (sum >= lookEveryMs) look();
  }, tickMs);
  timer.unref();
  return {
    lagMs: () => last,
    isLagging: () => performance.now() - tickedAt > tooLateMs || Math.min(before, last) > tooLateMs,
    stop: () => clearInterval(timer),
  };
}
