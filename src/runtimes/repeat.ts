/** Work done in rounds, one at a time: every so often, and at once after `poke`. */
export interface Rounds {
  poke(): void;
  /** No new round begins; resolves when the running one is over. */
  stop(): Promise<void>;
}

export function repeat(
  work: () => Promise<unknown>,
  { everyMs, onError }: { everyMs: number; onError: (error: unknown) => void },
): Rounds {
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isStopped = false;

  const run = async () => {
    do {
      isWanted = false;
      await work().catch(onError);
    } while (isWanted && !isStopped);
    running = undefined;
  };
  const poke = () => {
    isWanted = true;
    if (!isStopped) running ??= run();
  };
  const timer = setInterval(poke, everyMs);

  return {
    poke,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
