import type { D1Database, ExecutionContext, R2Bucket, ScheduledController } from '@cloudflare/workers-types';
import type { Config } from '../config.ts';
import { createR2BlobStore } from '../documents/r2-blob-store.ts';
import { createApp } from '../http/app.ts';
import type { AppServices } from '../http/context.ts';
import { openD1Engine } from '../persistence/d1-engine.ts';
import type { RegistryMemory } from '../persistence/registry-source.ts';
import { parseWorkerConfig, requireBindings } from '../worker-settings.ts';
import { logFault } from './background.ts';
import { buildServices, isSecure, mailEventsOf } from './dependencies.ts';
import { explainStartError } from './explain-start-error.ts';
import { createLog } from './log.ts';
import { dispatchOnWorker, jobsBySchedule } from './worker-jobs.ts';

export interface WorkerEnvironment {
  readonly DB: D1Database;
  readonly BLOBS: R2Bucket;
  readonly [variable: string]: unknown;
}

/** Read once by each isolate: the registry changes rarely and is the same for every request. */
const registryMemory: RegistryMemory = {};

const logAt = (level: Config['logLevel']) =>
  createLog({ level, write: (text) => console.info(text.trimEnd()) });

/** Throws in one line what the Worker cannot begin with. */
function readConfig(env: WorkerEnvironment): Config {
  requireBindings(env);
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return parseWorkerConfig(Object.fromEntries(texts));
}

/** Built for each request, because what a request opens may not be used by another. */
function open(env: WorkerEnvironment, ctx: ExecutionContext) {
  const config = readConfig(env);
  const log = logAt(config.logLevel);
  const tools = { config, onFault: logFault(log) };
  const services: AppServices = buildServices({
    config,
    engine: openD1Engine(env.DB),
    blobs: createR2BlobStore(env.BLOBS),
    poke: () => ctx.waitUntil(dispatchOnWorker(services, tools)),
    registryMemory,
  });
  return { config, log, tools, services };
}

/** A Worker has no start at which it could refuse, so it refuses whatever it is asked. */
function cannotStart(error: unknown): Response {
  const why = `Komek cannot start: ${explainStartError(error)}`;
  logAt('error')({ level: 'error', message: why });
  return new Response(`${why}\n`, {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function opened(env: WorkerEnvironment, ctx: ExecutionContext): ReturnType<typeof open> | Response {
  try {
    return open(env, ctx);
  } catch (error) {
    return cannotStart(error);
  }
}

export default {
  fetch(request: Request, env: WorkerEnvironment, ctx: ExecutionContext): Response | Promise<Response> {
    const parts = opened(env, ctx);
    if (parts instanceof Response) return parts;
    const app = createApp({
      services: parts.services,
      secureCookies: isSecure(parts.config),
      log: parts.log,
      readMailEvent: mailEventsOf(parts.config),
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
    const parts = opened(env, ctx);
    if (parts instanceof Response) throw new Error((await parts.text()).trim());
    await job(parts.services, parts.tools);
  },
};
