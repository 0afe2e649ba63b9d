import { once } from 'node:events';
import type { Server } from 'node:http';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { createApp } from '../http/app.ts';
import type { AppServices, Demo } from '../http/context.ts';
import { UseCaseError } from '../use-cases/errors.ts';
import type { DeliverySender } from '../use-cases/ports/outbox.ts';
import { sweepHourly } from '../use-cases/sweeps/sweep-hourly.ts';
import { alarmRounds } from './alarm-rounds.ts';
import { type Log, logFault, type OnFault } from './background.ts';
import { createClientAddress } from './client-address.ts';
import { type Connections, trackConnections } from './connections.ts';
import { isSecure, mailEventsOf } from './dependencies.ts';
import { dispatchRounds } from './dispatch-rounds.ts';
import { watchClock } from './even-clock.ts';
import { createFolderAssets } from './folder-assets.ts';
import { createMailSender } from './mail-sender.ts';
import { openNodeServices } from './node-services.ts';
import { type Rounds, repeat } from './repeat.ts';
import { type ProcessWatch, watchProcess } from './watch-process.ts';

const sweepEveryMs = 60 * 60 * 1_000;
const clockWasSet = 'The clock of this machine was set meanwhile; the sweep waits for its next turn.';
/** A database server that hangs must not keep the process. */
const closeWithinMs = 2_000;
/** For requests and a message under way; the unit and the image allow for it. */
export const finishWithinMs = 10_000;

export interface RunningServer {
  readonly services: AppServices;
  /**
   * Says at once that it is not ready and gives back the messages it has taken; takes requests for `delaySeconds` more,
   * so that a balancer can notice; lets those under way finish and closes the database.
   */
  stop(options?: { delaySeconds?: number }): Promise<void>;
}

interface Listening {
  readonly services: AppServices;
  readonly log: Log;
  readonly watch: ProcessWatch;
  readonly isStopping: () => boolean;
  readonly demo: Demo | undefined;
}

async function listen(
  config: Config,
  { services, log, watch, isStopping, demo }: Listening,
): Promise<Connections> {
  const clientAddress = createClientAddress(config.trustedProxies);
  const peerAddress = (c: Context) => getConnInfo(c).remote.address;
  const app = createApp({
    services,
    secureCookies: isSecure(config),
    log,
    asset: createFolderAssets(),
    clientAddress: (c) => clientAddress(peerAddress(c), c.req.header('x-forwarded-for')),
    peerAddress,
    figures: watch.figures,
    load: watch.load,
    trace: watch.trace,
    isStopping,
    demo,
    readMailEvent: mailEventsOf(config),
  });
  // Safe because without options for HTTP/2 the adapter makes a plain http server.
  const server = serve({ fetch: app.fetch, port: config.port }) as Server;
  const connections = trackConnections(server);
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
  ]);
  return connections;
}

interface BackgroundOptions {
  readonly sender: DeliverySender | undefined;
  readonly onFault: OnFault;
  readonly signal: AbortSignal;
}

function background(services: AppServices, { sender, onFault, signal }: BackgroundOptions) {
  const holder = `${hostname()}:${process.pid}`;
  const isClockEven = watchClock();
  const sweep = async () => {
    if (isClockEven()) await sweepHourly(services, onFault);
    else onFault('sweep', new UseCaseError('unavailable', { message: clockWasSet }));
  };
  return {
    dispatching: dispatchRounds(services, { sender, holder, signal, onFault }),
    ringing: alarmRounds(services, onFault),
    sweeping: repeat(sweep, { everyMs: sweepEveryMs, onError: (error) => onFault('sweep', error) }),
  };
}

/** Serves on `config.port`: data opened, registry loaded, messages dispatched in the background. */
export async function startNode(
  config: Config,
  log: Log,
  demoOf?: (services: AppServices) => Promise<Demo>,
): Promise<RunningServer> {
  let dispatching: Rounds | undefined;
  const sender = createMailSender(config);
  const ending = new AbortController();
  const { signal } = ending;
  const onFault = logFault(log);
  const watch = await watchProcess(config, onFault);
  const poke = () => dispatching?.poke();
  const opened = await openNodeServices(config, { poke, around: watch.around });
  const { services } = opened;
  const isStopping = () => signal.aborted;
  const demo = await demoOf?.(services);
  const listening = listen(config, { services, log, watch, isStopping, demo });
  const connections = await listening.catch(async (error: unknown) => {
    await watch.stop();
    await opened.close();
    throw error;
  });
  const rounds = background(services, { sender, onFault, signal });
  dispatching = rounds.dispatching;
  // The sweep has its first turn after an hour: a clock that is wrong at the start must not seal days to come.
  dispatching.poke();

  const end = async (delaySeconds: number) => {
    ending.abort();
    connections.windDown();
    const idle = Promise.all(Object.values(rounds).map((round) => round.stop()));
    await wait(delaySeconds * 1_000);
    const late = wait(finishWithinMs, undefined, { ref: false });
    await Promise.all([connections.close(finishWithinMs), Promise.race([idle, late])]);
    await watch.stop();
    await Promise.race([opened.close(), wait(closeWithinMs, undefined, { ref: false })]);
  };
  let ended: Promise<void> | undefined;
  return {
    services,
    stop({ delaySeconds = 0 } = {}) {
      ended ??= end(delaySeconds);
      return ended;
    },
  };
}
