import type { AppServices } from '../http/context.ts';
import { type DispatchOptions, dispatchDeliveries } from '../use-cases/outbox/dispatch-deliveries.ts';
import type { OnFault } from './background.ts';
import { type Rounds, repeat } from './repeat.ts';

const everyMs = 5_000;
const restMs = 250;
/** As many messages a round; then the end is looked for again. */
const limit = 200;

type Dispatching = Omit<DispatchOptions, 'limit'> & { readonly onFault: OnFault };

/** Sends what is due, in rounds, until nothing is left: a round that was full is followed by another. */
export function dispatchRounds(
  services: Pick<AppServices, 'clock' | 'newId' | 'stores'>,
  { onFault, ...options }: Dispatching,
): Rounds {
  const rounds = repeat(
    async () => {
      const { sent, retrying, failed } = await dispatchDeliveries(services, { ...options, limit });
      if (sent + retrying + failed >= limit) rounds.poke();
    },
    { everyMs, restMs, onError: (error) => onFault('dispatch', error) },
  );
  return rounds;
}
