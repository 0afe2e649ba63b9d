import { once } from 'node:events';
import type { Server } from 'node:http';
import { hostname } from 'node:os';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { createApp } from '../http/app.ts';
import type { AppServices, Gauge } from '../http/context.ts';
import { dispatchDeliveries } from '../use-cases/outbox/dispatch-deliveries.ts';
import type { DeliverySender } from '../use-cases/ports/outbox.ts';
import { sweepHourly } from '../use-cases/sweeps/sweep-hourly.ts';
import { type Log, logFault, type OnFault } from './background.ts';
import { createClientAddress } from './client-address.ts';
import { isSecure } from './dependencies.ts';
import { createFolderAssets } from './folder-assets.ts';
import { createMailSender } from './mail-sender.ts';
import { openNodeServices } from './node-services.ts';
import { type Rounds, repeat } from './repeat.ts';

const dispatchEveryMs = 5_000;
const sweepEveryMs = 60 * 60 * 1_000;
const stopWithinMs = 10_000;

export interface RunningServer {
  readonly services: AppServices;
  /** Lets requests under way finish, then closes the database. */
  stop(): Promise<void>;
}

const gauges = (): readonly Gauge[] => [
  { name: 'process_resident_memory_bytes', help: 'Memory in use.', value: process.memoryUsage.rss() },
  { name: 'process_uptime_seconds', help: 'Time since the start.', value: process.uptime() },
];

async function listen(config: Config, services: AppServices, log: Log): Promise<Server> {
  const clientAddress = createClientAddress(config.trustedProxies);
  const peerAddress = (c: Context) => getConnInfo(c).remote.address;
  const app = createApp({
    services,
    secureCookies: isSecure(config),
    log,
    asset: createFolderAssets(),
    clientAddress: (c) => clientAddress(peerAddress(c), c.req.header('x-forwarded-for')),
    peerAddress,
    gauges,
  });
  // Safe because without options for HTTP/2 the adapter makes a plain http server.
  const server = serve({ fetch: app.fetch, port: config.port }) as Server;
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
  ]);
  return server;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  await closed;
  clearTimeout(timer);
}

function background(services: AppServices, sender: DeliverySender | undefined, onFault: OnFault) {
  const holder = `${hostname()}:${process.pid}`;
  const dispatch = () => dispatchDeliveries(services, { sender, holder });
  const sweep = () => sweepHourly(services, onFault);
  return {
    dispatching: repeat(dispatch, {
      everyMs: dispatchEveryMs,
      onError: (error) => onFault('dispatch', error),
    }),
    sweeping: repeat(sweep, { everyMs: sweepEveryMs, onError: (error) => onFault('sweep', error) }),
  };
}

/** Serves on `config.port`: data opened, registry loaded, messages dispatched in the background. */
export async function startNode(config: Config, log: Log): Promise<RunningServer> {
  let dispatching: Rounds | undefined;
  const sender = createMailSender(config);
  const opened = await openNodeServices(config, () => dispatching?.poke());
  const { services } = opened;
  const server = await listen(config, services, log).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  const rounds = background(services, sender, logFault(log));
  dispatching = rounds.dispatching;
  for (const each of [rounds.dispatching, rounds.sweeping]) each.poke();

  return {
    services,
    async stop() {
      await closeServer(server);
      await rounds.dispatching.stop();
      await rounds.sweeping.stop();
      await opened.close();
    },
  };
}
