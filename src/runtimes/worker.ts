import type { D1Database, ExecutionContext, R2Bucket } from '@cloudflare/workers-types';
import { type Config, parseConfig } from '../config.ts';
import { createR2BlobStore } from '../documents/r2-blob-store.ts';
import { createApp } from '../http/app.ts';
import type { AppServices } from '../http/context.ts';
import { createDeliverySender } from '../notifications/delivery-sender.ts';
import { createResendSender } from '../notifications/resend-sender.ts';
import { openD1Engine } from '../persistence/d1-engine.ts';
import type { RegistryMemory } from '../persistence/registry-source.ts';
import { dispatchDeliveries } from '../use-cases/outbox/dispatch-deliveries.ts';
import type { DeliverySender } from '../use-cases/ports/outbox.ts';
import { sweepHourly } from '../use-cases/sweeps/sweep-hourly.ts';
import { buildServices, isSecure } from './dependencies.ts';

export interface WorkerEnvironment {
  readonly DB: D1Database;
  readonly BLOBS: R2Bucket;
  readonly [variable: string]: unknown;
}

/** Read once by each isolate: the registry changes rarely and is the same for every request. */
const registryMemory: RegistryMemory = {};

const log = (line: object) => console.info(JSON.stringify(line));

function readConfig(env: WorkerEnvironment): Config {
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return parseConfig(Object.fromEntries(texts));
}

/** A Worker has no sockets for SMTP that our sender could use, so Resend is its only transport. */
function createMailSender({ mail, mailFrom }: Config): DeliverySender | undefined {
  if (mail?.kind !== 'resend') return undefined;
  return createDeliverySender({ sender: createResendSender(mail), from: mailFrom });
}

const dispatch = (services: AppServices, config: Config) =>
  dispatchDeliveries(services, {
    sender: createMailSender(config),
    holder: crypto.randomUUID(),
    limit: 20,
  });

/** Built for each request, because what a request opens may not be used by another. */
function openServices(env: WorkerEnvironment, config: Config, ctx: ExecutionContext): AppServices {
  const services = buildServices({
    config,
    engine: openD1Engine(env.DB),
    blobs: createR2BlobStore(env.BLOBS),
    poke: () => ctx.waitUntil(dispatch(services, config)),
    registryMemory,
  });
  return services;
}

export default {
  fetch(request: Request, env: WorkerEnvironment, ctx: ExecutionContext): Response | Promise<Response> {
    const config = readConfig(env);
    const app = createApp({
      services: openServices(env, config, ctx),
      secureCookies: isSecure(config),
      log,
      // Wrangler's assets answer before the Worker is asked.
      asset: async () => undefined,
      clientAddress: (c) => c.req.header('cf-connecting-ip'),
    });
    return app.fetch(request, env, ctx);
  },

  async scheduled(_controller: unknown, env: WorkerEnvironment, ctx: ExecutionContext): Promise<void> {
    const config = readConfig(env);
    const services = openServices(env, config, ctx);
    await dispatch(services, config);
    await sweepHourly(services);
  },
};
