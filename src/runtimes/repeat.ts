import { setTimeout as wait } from 'node:timers/promises';

/** Work done in rounds, one at a time: every so often, and at once after `poke`. */
export interface Rounds {
  poke(): void;
  /** No new round begins; resolves when the running one is over. */
  stop(): Promise<void>;
}

interface RoundOptions {
  readonly everyMs: number;
  /** What is asked for so soon after a round waits for one round together: in a busy hour the work is done in batches. */
  readonly restMs?: number;
  readonly onError: (error: unknown) => void;
}

export function repeat(work: () => Promise<unknown>, { everyMs, restMs = 0, onError }: RoundOptions): Rounds {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const stopping = new AbortController();
  const { signal } = stopping;

  const run = async () => {
    do {
      isWanted = false;
      await work().catch(onError);
      if (restMs > 0) await wait(restMs, undefined, { signal, ref: false }).catch(() => undefined);
    } while (isWanted && !signal.aborted);
    running = undefined;
  };
  const poke = () => {
    isWanted = true;
    if (!signal.aborted) running ??= run();
  };
  const timer = setInterval(poke, everyMs);

  return {
    poke,
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await running;
    },
  };
}
