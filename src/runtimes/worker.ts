import type { D1Database, ExecutionContext, R2Bucket, ScheduledController } from '@cloudflare/workers-types';
import { type Config, parseConfig } from '../config.ts';
import { createR2BlobStore } from '../documents/r2-blob-store.ts';
import { createApp } from '../http/app.ts';
import type { AppServices } from '../http/context.ts';
import { openD1Engine } from '../persistence/d1-engine.ts';
import type { RegistryMemory } from '../persistence/registry-source.ts';
import { logFault } from './background.ts';
import { buildServices, isSecure } from './dependencies.ts';
import { dispatchOnWorker, jobsBySchedule } from './worker-jobs.ts';

export interface WorkerEnvironment {
  readonly DB: D1Database;
  readonly BLOBS: R2Bucket;
  readonly [variable: string]: unknown;
}

/** Read once by each isolate: the registry changes rarely and is the same for every request. */
const registryMemory: RegistryMemory = {};

const log = (line: object) => console.info(JSON.stringify(line));
const onFault = logFault(log);

function readConfig(env: WorkerEnvironment): Config {
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return parseConfig(Object.fromEntries(texts));
}

/** Built for each request, because what a request opens may not be used by another. */
function openServices(env: WorkerEnvironment, config: Config, ctx: ExecutionContext): AppServices {
  const services = buildServices({
    config,
    engine: openD1Engine(env.DB),
    blobs: createR2BlobStore(env.BLOBS),
    poke: () => ctx.waitUntil(dispatchOnWorker(services, { config, onFault })),
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

  async scheduled(
    { cron }: Pick<ScheduledController, 'cron'>,
    env: WorkerEnvironment,
    ctx: ExecutionContext,
  ): Promise<void> {
    const job = jobsBySchedule[cron];
    if (!job) throw new Error(`There is no job for the schedule "${cron}".`);
    const config = readConfig(env);
    await job(openServices(env, config, ctx), { config, onFault });
  },
};
