import type { Config } from '../config.ts';
import type { OnFault } from './background.ts';
import type { RunningServer } from './start-node.ts';

/** npm hands a signal on that the terminal has sent to the whole group already: one wish, heard twice. */
const sameWishMs = 500;

/**
 * SIGTERM ends the server gracefully; SIGINT, from someone at a terminal, does so without the wait for a balancer.
 * Another signal ends the process at once: what was acknowledged is stored, whenever that is. A fault that nothing
 * caught ends it with status 1.
 */
export function endWithSignals(server: RunningServer, config: Config, onFault: OnFault): void {
  let toldAt: number | undefined;
  const end = (delaySeconds: number) => {
    if (toldAt !== undefined) {
      if (performance.now() - toldAt > sameWishMs) process.exit(0);
      return;
    }
    toldAt = performance.now();
    server.stop({ delaySeconds }).then(
      () => process.exit(0),
      (error: unknown) => die('stop', error),
    );
  };
  const die = (job: string, error: unknown) => {
    try {
      onFault(job, error);
    } finally {
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => end(config.stopDelaySeconds));
  process.on('SIGINT', () => end(0));
  process.on('uncaughtException', (error) => die('process', error));
}
