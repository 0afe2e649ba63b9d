import type { Context } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../context.ts';
import { faultOf } from '../fault.ts';
import { problemOf, problemResponse } from '../problem.ts';
import { type Api, contract } from './contract.ts';
import { findTroubles, type Trouble, troubleTexts } from './readiness.ts';
import { watchDocuments } from './watch-documents.ts';

const retryAfterSeconds = '5';

const Alive = z.object({ status: z.literal('ok') });
const shared = {
  method: 'get',
  tag: 'Operation',
  isPublic: true,
  answer: Alive,
  example: { status: 'ok' },
} as const;

const healthz = contract({ ...shared, path: '/healthz', summary: 'The process runs' });
const readyz = contract({
  ...shared,
  path: '/readyz',
  summary: 'The server can do its work',
  description:
    'The database answers, takes writes and has the schema of this version, the registry is loaded, the document added last is in its place, and the process is not to end. Otherwise 503 with `troubles`, and what they mean in `detail`.',
});

function notReady(c: Context<AppEnv>, troubles: readonly Trouble[]): Response {
  const { language, requestId } = c.var;
  const detail = troubles.map((trouble) => troubleTexts[trouble][language]).join(' ');
  const problem = { ...problemOf('unavailable', { language, requestId }), detail, troubles };
  return problemResponse(c, problem, { 'retry-after': retryAfterSeconds });
}

export function mountHealth(api: Api): void {
  const isInPlace = watchDocuments();
  api.openapi(healthz.route, (c) => healthz.reply(c, { status: 'ok' }));

  api.openapi(readyz.route, async (c) => {
    const troubles = await findTroubles(
      c,
      (trouble, cause) => {
        const { requestId } = c.var;
        c.var.deps.log({
          level: 'error',
          job: 'readyz',
          trouble,
          requestId,
          ...(cause ? faultOf(cause) : {}),
        });
      },
      isInPlace,
    );
    return troubles.length === 0 ? readyz.reply(c, { status: 'ok' }) : notReady(c, troubles);
  });
}
