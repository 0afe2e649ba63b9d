import { z } from 'zod';
import { servicesOf } from '../context.ts';
import { problemOf, problemResponse } from '../problem.ts';
import { type Api, contract } from './contract.ts';

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
  summary: 'The database answers and is migrated',
});

export function mountHealth(api: Api): void {
  api.openapi(healthz.route, (c) => healthz.reply(c, { status: 'ok' }));

  api.openapi(readyz.route, async (c) => {
    try {
      if (c.var.deps.isStopping?.()) throw new Error('This process is to end.');
      await servicesOf(c).stores.ready();
    } catch {
      return problemResponse(
        c,
        problemOf('unavailable', { language: c.var.language, requestId: c.var.requestId }),
        { 'retry-after': '5' },
      );
    }
    return readyz.reply(c, { status: 'ok' });
  });
}
