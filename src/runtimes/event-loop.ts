import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolutionMs = 20;
const lookEveryMs = 500;
/** People notice a second; beyond it each further request makes all the others wait longer. */
const tooLateMs = 1_000;

export interface EventLoop {
  /** How long a turn of the loop takes for what arrives at any moment of the last half second. */
  lagMs(): number;
  /** At two looks in a row: one long turn alone, after which everything goes on, is no reason to refuse anybody. */
  isLagging(): boolean;
  stop(): void;
}

/** Each turn weighs as long as it took, since that many arrive in it: mean of the squares through mean. */
function lengthOfTurn({ mean, stddev }: ReturnType<typeof monitorEventLoopDelay>): number {
  // Empty when nothing was measured since the last look.
  if (Number.isNaN(mean) || mean === 0) return 0;
  return Math.max(0, (mean ** 2 + stddev ** 2) / mean / 1e6 - resolutionMs);
}

export function watchEventLoop(): EventLoop {
  const turns = monitorEventLoopDelay({ resolution: resolutionMs });
  turns.enable();
  let before = 0;
  let last = 0;
  const timer = setInterval(() => {
    before = last;
    last = lengthOfTurn(turns);
    turns.reset();
  }, lookEveryMs);
  timer.unref();
  return {
    lagMs: () => last,
    isLagging: () => Math.min(before, last) > tooLateMs,
    stop() {
      clearInterval(timer);
      turns.disable();
    },
  };
}
